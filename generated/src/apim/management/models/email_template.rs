// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the email template operations.

use crate::runtime;

runtime::model! {
    /// Page of message templates.
    pub struct EmailTemplateCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<EmailTemplateContract>>,
    }
}

runtime::page!(EmailTemplateCollection { value : EmailTemplateContract });

runtime::model! {
    /// Template of a message to developers.
    pub struct EmailTemplateContract {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<EmailTemplateContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Subject, text and placeholders of a message.
    pub struct EmailTemplateContractProperties {
        /// Text of the message as HTML, with placeholders.
        ///
        /// At least 1 character.
        #[json("body")]
        pub body: Option<String>,

        /// When the message is sent.
        #[json("description")]
        pub description: Option<String>,

        /// True if the built-in text is in use.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isDefault", read_only)]
        pub is_default: Option<bool>,

        /// Placeholders that the text may use.
        #[json("parameters")]
        pub parameters: Option<Vec<EmailTemplateParametersContractProperties>>,

        /// Subject line of the message.
        ///
        /// 1 to 1000 characters.
        #[json("subject")]
        pub subject: Option<String>,

        /// Title under which the portal lists the template.
        #[json("title")]
        pub title: Option<String>,
    }
}

runtime::model! {
    /// Placeholder in a message.
    pub struct EmailTemplateParametersContractProperties {
        /// What the placeholder stands for.
        ///
        /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
        #[json("description")]
        pub description: Option<String>,

        /// Name of the placeholder.
        ///
        /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
        #[json("name")]
        pub name: Option<String>,

        /// Title of the placeholder.
        ///
        /// 1 to 4096 characters.
        #[json("title")]
        pub title: Option<String>,
    }
}

runtime::model! {
    /// Own version of a message.
    pub struct EmailTemplateUpdateParameterProperties {
        /// Text of the message as HTML, with placeholders.
        ///
        /// At least 1 character.
        #[json("body")]
        pub body: Option<String>,

        /// When the message is sent.
        #[json("description")]
        pub description: Option<String>,

        /// Placeholders that the text uses.
        #[json("parameters")]
        pub parameters: Option<Vec<EmailTemplateParametersContractProperties>>,

        /// Subject line of the message.
        ///
        /// 1 to 1000 characters.
        #[json("subject")]
        pub subject: Option<String>,

        /// Title under which the portal lists the template.
        #[json("title")]
        pub title: Option<String>,
    }
}

runtime::model! {
    /// Own version or change of a message to developers.
    pub struct EmailTemplateUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<EmailTemplateUpdateParameterProperties>,
    }
}

runtime::text_enum! {
    /// Message that a service sends to developers.
    pub enum TemplateName {
        /// `accountClosedDeveloper`
        ///
        /// The account was closed.
        AccountClosedDeveloper = "accountClosedDeveloper",

        /// `applicationApprovedNotificationMessage`
        ///
        /// An application was admitted to the gallery.
        ApplicationApprovedNotificationMessage = "applicationApprovedNotificationMessage",

        /// `confirmSignUpIdentityDefault`
        ///
        /// The e-mail address must be confirmed after sign-up.
        ConfirmSignUpIdentityDefault = "confirmSignUpIdentityDefault",

        /// `emailChangeIdentityDefault`
        ///
        /// A new e-mail address must be confirmed.
        EmailChangeIdentityDefault = "emailChangeIdentityDefault",

        /// `inviteUserNotificationMessage`
        ///
        /// Invitation by an administrator.
        InviteUserNotificationMessage = "inviteUserNotificationMessage",

        /// `newCommentNotificationMessage`
        ///
        /// A reported problem has a new comment.
        NewCommentNotificationMessage = "newCommentNotificationMessage",

        /// `newDeveloperNotificationMessage`
        ///
        /// Welcome after sign-up.
        NewDeveloperNotificationMessage = "newDeveloperNotificationMessage",

        /// `newIssueNotificationMessage`
        ///
        /// A problem was reported.
        NewIssueNotificationMessage = "newIssueNotificationMessage",

        /// `passwordResetByAdminNotificationMessage`
        ///
        /// An administrator has reset the password.
        PasswordResetByAdminNotificationMessage = "passwordResetByAdminNotificationMessage",

        /// `passwordResetIdentityDefault`
        ///
        /// The password can be set anew.
        PasswordResetIdentityDefault = "passwordResetIdentityDefault",

        /// `purchaseDeveloperNotificationMessage`
        ///
        /// A subscription has become active.
        PurchaseDeveloperNotificationMessage = "purchaseDeveloperNotificationMessage",

        /// `quotaLimitApproachingDeveloperNotificationMessage`
        ///
        /// A subscription comes close to its quota.
        QuotaLimitApproachingDeveloperNotificationMessage = "quotaLimitApproachingDeveloperNotificationMessage",

        /// `rejectDeveloperNotificationMessage`
        ///
        /// A subscription was refused.
        RejectDeveloperNotificationMessage = "rejectDeveloperNotificationMessage",

        /// `requestDeveloperNotificationMessage`
        ///
        /// A subscription request has arrived.
        RequestDeveloperNotificationMessage = "requestDeveloperNotificationMessage",
    }
}
