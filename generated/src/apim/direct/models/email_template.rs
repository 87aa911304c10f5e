// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the email template operations.

use crate::runtime::{self, Unmodeled};

/// Email template collection.
#[derive(Clone, Default)]
pub struct EmailTemplateCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Email template contract.
#[derive(Clone, Default)]
pub struct EmailTemplateContract {
    /// Body.
    ///
    /// At least 1 character.
    pub body: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Id.
    pub id: Option<String>,

    /// Is default.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_default: Option<bool>,

    /// Parameters.
    pub parameters: Option<Vec<EmailTemplateParametersContractProperties>>,

    /// Subject.
    ///
    /// 1 to 1000 characters.
    pub subject: Option<String>,

    /// Title.
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

/// Email template parameters contract properties.
#[derive(Clone, Default)]
pub struct EmailTemplateParametersContractProperties {
    /// Description.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub description: Option<String>,

    /// Name.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub name: Option<String>,

    /// Title.
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

/// Email template update parameters.
#[derive(Clone, Default)]
pub struct EmailTemplateUpdateParameters {
    /// Body.
    ///
    /// At least 1 character.
    pub body: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Parameters.
    pub parameters: Option<Vec<EmailTemplateParametersContractProperties>>,

    /// Subject.
    ///
    /// 1 to 1000 characters.
    pub subject: Option<String>,

    /// Title.
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

/// Template name.
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
