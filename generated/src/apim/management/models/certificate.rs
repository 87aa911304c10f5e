// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the certificate operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::{KeyVaultContractCreateProperties, KeyVaultContractProperties};

/// Certificate collection.
#[derive(Clone, Default)]
pub struct CertificateCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Certificate contract.
#[derive(Clone, Default)]
pub struct CertificateContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<CertificateContractProperties>,

    /// Type.
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

/// Certificate contract properties.
#[derive(Clone, Default)]
pub struct CertificateContractProperties {
    /// Expiration date.
    pub expiration_date: Option<OffsetDateTime>,

    /// Key vault.
    pub key_vault: Option<KeyVaultContractProperties>,

    /// Subject.
    pub subject: Option<String>,

    /// Thumbprint.
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

/// Certificate create or update parameters.
#[derive(Clone, Default)]
pub struct CertificateCreateOrUpdateParameters {
    /// Properties.
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

/// Certificate create or update properties.
#[derive(Clone, Default)]
pub struct CertificateCreateOrUpdateProperties {
    /// Data.
    pub data: Option<String>,

    /// Key vault.
    pub key_vault: Option<KeyVaultContractCreateProperties>,

    /// Password.
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
        writer.put("data", &self.data);
        writer.put("keyVault", &self.key_vault);
        writer.put("password", &self.password);
    }
}

runtime::model!(CertificateCreateOrUpdateProperties);
