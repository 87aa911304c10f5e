// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the email template operations.

use crate::runtime::{self, Unmodeled};

/// Page of message templates.
#[derive(Clone, Default)]
pub struct EmailTemplateCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// Template of a message to developers.
#[derive(Clone, Default)]
pub struct EmailTemplateContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<EmailTemplateContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EmailTemplateContract {
    const NAME: &'static str = "EmailTemplateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(EmailTemplateContract);

/// Subject, text and placeholders of a message.
#[derive(Clone, Default)]
pub struct EmailTemplateContractProperties {
    /// Text of the message as HTML, with placeholders.
    ///
    /// At least 1 character.
    pub body: Option<String>,

    /// When the message is sent.
    pub description: Option<String>,

    /// True if the built-in text is in use.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_default: Option<bool>,

    /// Placeholders that the text may use.
    pub parameters: Option<Vec<EmailTemplateParametersContractProperties>>,

    /// Subject line of the message.
    ///
    /// 1 to 1000 characters.
    pub subject: Option<String>,

    /// Title under which the portal lists the template.
    pub title: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EmailTemplateContractProperties {
    const NAME: &'static str = "EmailTemplateContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            body: members.take("body")?,
            description: members.take("description")?,
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
        writer.read_only().put("isDefault", &self.is_default);
        writer.put("parameters", &self.parameters);
        writer.put("subject", &self.subject);
        writer.put("title", &self.title);
    }
}

runtime::model!(EmailTemplateContractProperties);

/// Placeholder in a message.
#[derive(Clone, Default)]
pub struct EmailTemplateParametersContractProperties {
    /// What the placeholder stands for.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub description: Option<String>,

    /// Name of the placeholder.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub name: Option<String>,

    /// Title of the placeholder.
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

/// Own version of a message.
#[derive(Clone, Default)]
pub struct EmailTemplateUpdateParameterProperties {
    /// Text of the message as HTML, with placeholders.
    ///
    /// At least 1 character.
    pub body: Option<String>,

    /// When the message is sent.
    pub description: Option<String>,

    /// Placeholders that the text uses.
    pub parameters: Option<Vec<EmailTemplateParametersContractProperties>>,

    /// Subject line of the message.
    ///
    /// 1 to 1000 characters.
    pub subject: Option<String>,

    /// Title under which the portal lists the template.
    pub title: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EmailTemplateUpdateParameterProperties {
    const NAME: &'static str = "EmailTemplateUpdateParameterProperties";

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

runtime::model!(EmailTemplateUpdateParameterProperties);

/// Own version or change of a message to developers.
#[derive(Clone, Default)]
pub struct EmailTemplateUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<EmailTemplateUpdateParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EmailTemplateUpdateParameters {
    const NAME: &'static str = "EmailTemplateUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(EmailTemplateUpdateParameters);

/// Message that a service sends to developers.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TemplateName {
    /// `accountClosedDeveloper`
    ///
    /// The account was closed.
    AccountClosedDeveloper,

    /// `applicationApprovedNotificationMessage`
    ///
    /// An application was admitted to the gallery.
    ApplicationApprovedNotificationMessage,

    /// `confirmSignUpIdentityDefault`
    ///
    /// The e-mail address must be confirmed after sign-up.
    ConfirmSignUpIdentityDefault,

    /// `emailChangeIdentityDefault`
    ///
    /// A new e-mail address must be confirmed.
    EmailChangeIdentityDefault,

    /// `inviteUserNotificationMessage`
    ///
    /// Invitation by an administrator.
    InviteUserNotificationMessage,

    /// `newCommentNotificationMessage`
    ///
    /// A reported problem has a new comment.
    NewCommentNotificationMessage,

    /// `newDeveloperNotificationMessage`
    ///
    /// Welcome after sign-up.
    NewDeveloperNotificationMessage,

    /// `newIssueNotificationMessage`
    ///
    /// A problem was reported.
    NewIssueNotificationMessage,

    /// `passwordResetByAdminNotificationMessage`
    ///
    /// An administrator has reset the password.
    PasswordResetByAdminNotificationMessage,

    /// `passwordResetIdentityDefault`
    ///
    /// The password can be set anew.
    PasswordResetIdentityDefault,

    /// `purchaseDeveloperNotificationMessage`
    ///
    /// A subscription has become active.
    PurchaseDeveloperNotificationMessage,

    /// `quotaLimitApproachingDeveloperNotificationMessage`
    ///
    /// A subscription comes close to its quota.
    QuotaLimitApproachingDeveloperNotificationMessage,

    /// `rejectDeveloperNotificationMessage`
    ///
    /// A subscription was refused.
    RejectDeveloperNotificationMessage,

    /// `requestDeveloperNotificationMessage`
    ///
    /// A subscription request has arrived.
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
