// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the email template operations.

use crate::runtime;

runtime::model! {
    /// Page of e-mail texts.
    pub struct EmailTemplateCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<EmailTemplateContract>>,
    }
}

runtime::page!(EmailTemplateCollection { value : EmailTemplateContract });

runtime::model! {
    /// E-mail text with its subject and parameters.
    pub struct EmailTemplateContract {
        /// Text of the e-mail, as well-formed XHTML.
        ///
        /// At least 1 character.
        #[json("body")]
        pub body: Option<String>,

        /// Text that says on which occasion the message is sent.
        #[json("description")]
        pub description: Option<String>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,

        /// True if the original text is in use, false if it has been edited.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isDefault", read_only)]
        pub is_default: Option<bool>,

        /// Parameters that subject and body can use.
        #[json("parameters")]
        pub parameters: Option<Vec<EmailTemplateParametersContractProperties>>,

        /// Subject line of the e-mail.
        ///
        /// 1 to 1000 characters.
        #[json("subject")]
        pub subject: Option<String>,

        /// Name of the e-mail text as administrators see it.
        #[json("title")]
        pub title: Option<String>,
    }
}

runtime::model! {
    /// Parameter that stands for changing content in an e-mail text.
    pub struct EmailTemplateParametersContractProperties {
        /// Text that says what the parameter stands for.
        ///
        /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
        #[json("description")]
        pub description: Option<String>,

        /// Name by which subject and body refer to the parameter.
        ///
        /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
        #[json("name")]
        pub name: Option<String>,

        /// Name of the parameter as administrators see it.
        ///
        /// 1 to 4096 characters.
        #[json("title")]
        pub title: Option<String>,
    }
}

runtime::model! {
    /// Parts of an e-mail text that are to change.
    pub struct EmailTemplateUpdateParameters {
        /// Text of the e-mail, as well-formed XHTML.
        ///
        /// At least 1 character.
        #[json("body")]
        pub body: Option<String>,

        /// Text that says on which occasion the message is sent.
        #[json("description")]
        pub description: Option<String>,

        /// Parameters that subject and body can use.
        #[json("parameters")]
        pub parameters: Option<Vec<EmailTemplateParametersContractProperties>>,

        /// Subject line of the e-mail.
        ///
        /// 1 to 1000 characters.
        #[json("subject")]
        pub subject: Option<String>,

        /// Name of the e-mail text as administrators see it.
        #[json("title")]
        pub title: Option<String>,
    }
}

runtime::text_enum! {
    /// Occasion on which the service sends an e-mail.
    pub enum TemplateName {
        /// `accountClosedDeveloper`
        AccountClosedDeveloper = "accountClosedDeveloper",

        /// `applicationApprovedNotificationMessage`
        ApplicationApprovedNotificationMessage = "applicationApprovedNotificationMessage",

        /// `confirmSignUpIdentityDefault`
        ConfirmSignUpIdentityDefault = "confirmSignUpIdentityDefault",

        /// `emailChangeIdentityDefault`
        EmailChangeIdentityDefault = "emailChangeIdentityDefault",

        /// `inviteUserNotificationMessage`
        InviteUserNotificationMessage = "inviteUserNotificationMessage",

        /// `newCommentNotificationMessage`
        NewCommentNotificationMessage = "newCommentNotificationMessage",

        /// `newDeveloperNotificationMessage`
        NewDeveloperNotificationMessage = "newDeveloperNotificationMessage",

        /// `newIssueNotificationMessage`
        NewIssueNotificationMessage = "newIssueNotificationMessage",

        /// `passwordResetByAdminNotificationMessage`
        PasswordResetByAdminNotificationMessage = "passwordResetByAdminNotificationMessage",

        /// `passwordResetIdentityDefault`
        PasswordResetIdentityDefault = "passwordResetIdentityDefault",

        /// `purchaseDeveloperNotificationMessage`
        PurchaseDeveloperNotificationMessage = "purchaseDeveloperNotificationMessage",

        /// `quotaLimitApproachingDeveloperNotificationMessage`
        QuotaLimitApproachingDeveloperNotificationMessage = "quotaLimitApproachingDeveloperNotificationMessage",

        /// `rejectDeveloperNotificationMessage`
        RejectDeveloperNotificationMessage = "rejectDeveloperNotificationMessage",

        /// `requestDeveloperNotificationMessage`
        RequestDeveloperNotificationMessage = "requestDeveloperNotificationMessage",
    }
}
