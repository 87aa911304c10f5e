// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the certificate operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Page of client certificates.
#[derive(Clone, Default)]
pub struct CertificateCollection {
    /// Number of entries on all pages together.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Entries of the list, or those on this page.
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

/// Client certificate of the service, without its private key.
#[derive(Clone, Default)]
pub struct CertificateContract {
    /// Time (UTC) until which the certificate is valid.
    pub expiration_date: Option<OffsetDateTime>,

    /// Identifier, as a path within the service.
    pub id: Option<String>,

    /// Distinguished name of the certificate holder.
    pub subject: Option<String>,

    /// SHA-1 hash by which policies and backends refer to the certificate.
    pub thumbprint: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CertificateContract {
    const NAME: &'static str = "CertificateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            expiration_date: members.take("expirationDate")?,
            id: members.take("id")?,
            subject: members.take("subject")?,
            thumbprint: members.take("thumbprint")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("expirationDate", &self.expiration_date);
        writer.put("id", &self.id);
        writer.put("subject", &self.subject);
        writer.put("thumbprint", &self.thumbprint);
    }
}

runtime::model!(CertificateContract);

/// Client certificate with its private key, to be uploaded.
#[derive(Clone, Default)]
pub struct CertificateCreateOrUpdateParameters {
    /// Certificate with private key as PKCS #12, in Base64.
    ///
    /// Secret: not shown by `Debug`.
    pub data: Option<String>,

    /// Password that protects the PKCS #12 data.
    ///
    /// Secret: not shown by `Debug`.
    pub password: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CertificateCreateOrUpdateParameters {
    /// Creates a value with the members that the service requires.
    pub fn new(data: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            data: Some(data.into()),
            password: Some(password.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for CertificateCreateOrUpdateParameters {
    const NAME: &'static str = "CertificateCreateOrUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data: members.take("data")?,
            password: members.take("password")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("data", &self.data);
        writer.secret().put("password", &self.password);
    }
}

runtime::model!(CertificateCreateOrUpdateParameters);
