// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the certificate operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::{KeyVaultContractCreateProperties, KeyVaultContractProperties};

/// Page of client certificates.
#[derive(Clone, Default)]
pub struct CertificateCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<CertificateContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CertificateCollection {
    const NAME: &'static str = "CertificateCollection";

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

runtime::model!(CertificateCollection);

runtime::page!(CertificateCollection { value : CertificateContract });

/// Client certificate for connections to backends.
#[derive(Clone, Default)]
pub struct CertificateContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<CertificateContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CertificateContract {
    const NAME: &'static str = "CertificateContract";

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

runtime::model!(CertificateContract);

/// Public data of a client certificate.
#[derive(Clone, Default)]
pub struct CertificateContractProperties {
    /// Time (UTC) at which the certificate expires.
    pub expiration_date: Option<OffsetDateTime>,

    /// Key Vault secret that holds the value.
    pub key_vault: Option<KeyVaultContractProperties>,

    /// Name for which the certificate was issued.
    pub subject: Option<String>,

    /// Thumbprint by which the certificate is recognized.
    pub thumbprint: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CertificateContractProperties {
    const NAME: &'static str = "CertificateContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            expiration_date: members.take("expirationDate")?,
            key_vault: members.take("keyVault")?,
            subject: members.take("subject")?,
            thumbprint: members.take("thumbprint")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("expirationDate", &self.expiration_date);
        writer.put("keyVault", &self.key_vault);
        writer.put("subject", &self.subject);
        writer.put("thumbprint", &self.thumbprint);
    }
}

runtime::model!(CertificateContractProperties);

/// Client certificate to store.
#[derive(Clone, Default)]
pub struct CertificateCreateOrUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<CertificateCreateOrUpdateProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CertificateCreateOrUpdateParameters {
    const NAME: &'static str = "CertificateCreateOrUpdateParameters";

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

runtime::model!(CertificateCreateOrUpdateParameters);

/// Content or Key Vault place of a client certificate.
#[derive(Clone, Default)]
pub struct CertificateCreateOrUpdateProperties {
    /// PFX file in Base64.
    ///
    /// Secret: not shown by `Debug`.
    pub data: Option<String>,

    /// Key Vault secret that holds the value.
    pub key_vault: Option<KeyVaultContractCreateProperties>,

    /// Secret that opens the PFX file.
    ///
    /// Secret: not shown by `Debug`.
    pub password: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CertificateCreateOrUpdateProperties {
    const NAME: &'static str = "CertificateCreateOrUpdateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data: members.take("data")?,
            key_vault: members.take("keyVault")?,
            password: members.take("password")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("data", &self.data);
        writer.put("keyVault", &self.key_vault);
        writer.secret().put("password", &self.password);
    }
}

runtime::model!(CertificateCreateOrUpdateProperties);
