// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the email template operations.

use crate::runtime::{self, Unmodeled};

/// Page of e-mail texts.
#[derive(Clone, Default)]
pub struct EmailTemplateCollection {
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Entries of the list, or those on this page.
    pub value: Option<Vec<EmailTemplateContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EmailTemplateCollection {
    const NAME: &'static str = "EmailTemplateCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(EmailTemplateCollection);

runtime::page!(EmailTemplateCollection { value : EmailTemplateContract });

/// E-mail text with its subject and parameters.
#[derive(Clone, Default)]
pub struct EmailTemplateContract {
    /// Text of the e-mail, as well-formed XHTML.
    ///
    /// At least 1 character.
    pub body: Option<String>,

    /// Text that says on which occasion the message is sent.
    pub description: Option<String>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// True if the original text is in use, false if it has been edited.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_default: Option<bool>,

    /// Parameters that subject and body can use.
    pub parameters: Option<Vec<EmailTemplateParametersContractProperties>>,

    /// Subject line of the e-mail.
    ///
    /// 1 to 1000 characters.
    pub subject: Option<String>,

    /// Name of the e-mail text as administrators see it.
    pub title: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EmailTemplateContract {
    const NAME: &'static str = "EmailTemplateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            body: members.take("body")?,
            description: members.take("description")?,
            id: members.take("id")?,
            is_default: members.take("isDefault")?,
            parameters: members.take("parameters")?,
            subject: members.take("subject")?,
            title: members.take("title")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("body", &self.body);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.read_only().put("isDefault", &self.is_default);
        writer.put("parameters", &self.parameters);
        writer.put("subject", &self.subject);
        writer.put("title", &self.title);
    }
}

runtime::model!(EmailTemplateContract);

/// Parameter that stands for changing content in an e-mail text.
#[derive(Clone, Default)]
pub struct EmailTemplateParametersContractProperties {
    /// Text that says what the parameter stands for.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub description: Option<String>,

    /// Name by which subject and body refer to the parameter.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub name: Option<String>,

    /// Name of the parameter as administrators see it.
    ///
    /// 1 to 4096 characters.
    pub title: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EmailTemplateParametersContractProperties {
    const NAME: &'static str = "EmailTemplateParametersContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            name: members.take("name")?,
            title: members.take("title")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("name", &self.name);
        writer.put("title", &self.title);
    }
}

runtime::model!(EmailTemplateParametersContractProperties);

/// Parts of an e-mail text that are to change.
#[derive(Clone, Default)]
pub struct EmailTemplateUpdateParameters {
    /// Text of the e-mail, as well-formed XHTML.
    ///
    /// At least 1 character.
    pub body: Option<String>,

    /// Text that says on which occasion the message is sent.
    pub description: Option<String>,

    /// Parameters that subject and body can use.
    pub parameters: Option<Vec<EmailTemplateParametersContractProperties>>,

    /// Subject line of the e-mail.
    ///
    /// 1 to 1000 characters.
    pub subject: Option<String>,

    /// Name of the e-mail text as administrators see it.
    pub title: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EmailTemplateUpdateParameters {
    const NAME: &'static str = "EmailTemplateUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            body: members.take("body")?,
            description: members.take("description")?,
            parameters: members.take("parameters")?,
            subject: members.take("subject")?,
            title: members.take("title")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("body", &self.body);
        writer.put("description", &self.description);
        writer.put("parameters", &self.parameters);
        writer.put("subject", &self.subject);
        writer.put("title", &self.title);
    }
}

runtime::model!(EmailTemplateUpdateParameters);

/// Occasion on which the service sends an e-mail.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TemplateName {
    /// `accountClosedDeveloper`
    AccountClosedDeveloper,

    /// `applicationApprovedNotificationMessage`
    ApplicationApprovedNotificationMessage,

    /// `confirmSignUpIdentityDefault`
    ConfirmSignUpIdentityDefault,

    /// `emailChangeIdentityDefault`
    EmailChangeIdentityDefault,

    /// `inviteUserNotificationMessage`
    InviteUserNotificationMessage,

    /// `newCommentNotificationMessage`
    NewCommentNotificationMessage,

    /// `newDeveloperNotificationMessage`
    NewDeveloperNotificationMessage,

    /// `newIssueNotificationMessage`
    NewIssueNotificationMessage,

    /// `passwordResetByAdminNotificationMessage`
    PasswordResetByAdminNotificationMessage,

    /// `passwordResetIdentityDefault`
    PasswordResetIdentityDefault,

    /// `purchaseDeveloperNotificationMessage`
    PurchaseDeveloperNotificationMessage,

    /// `quotaLimitApproachingDeveloperNotificationMessage`
    QuotaLimitApproachingDeveloperNotificationMessage,

    /// `rejectDeveloperNotificationMessage`
    RejectDeveloperNotificationMessage,

    /// `requestDeveloperNotificationMessage`
    RequestDeveloperNotificationMessage,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for TemplateName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("accountClosedDeveloper", Self::AccountClosedDeveloper),
        (
            "applicationApprovedNotificationMessage",
            Self::ApplicationApprovedNotificationMessage,
        ),
        ("confirmSignUpIdentityDefault", Self::ConfirmSignUpIdentityDefault),
        ("emailChangeIdentityDefault", Self::EmailChangeIdentityDefault),
        ("inviteUserNotificationMessage", Self::InviteUserNotificationMessage),
        ("newCommentNotificationMessage", Self::NewCommentNotificationMessage),
        ("newDeveloperNotificationMessage", Self::NewDeveloperNotificationMessage),
        ("newIssueNotificationMessage", Self::NewIssueNotificationMessage),
        (
            "passwordResetByAdminNotificationMessage",
            Self::PasswordResetByAdminNotificationMessage,
        ),
        ("passwordResetIdentityDefault", Self::PasswordResetIdentityDefault),
        (
            "purchaseDeveloperNotificationMessage",
            Self::PurchaseDeveloperNotificationMessage,
        ),
        (
            "quotaLimitApproachingDeveloperNotificationMessage",
            Self::QuotaLimitApproachingDeveloperNotificationMessage,
        ),
        ("rejectDeveloperNotificationMessage", Self::RejectDeveloperNotificationMessage),
        (
            "requestDeveloperNotificationMessage",
            Self::RequestDeveloperNotificationMessage,
        ),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(TemplateName);
