// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SparkSessionClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, NoFormat, RequestContent};
use crate::{
    runtime::{Call, Client},
    synapse::spark_2019_11_01_preview::models::{
        SparkSession, SparkSessionCollection, SparkSessionOptions, SparkStatement,
        SparkStatementCancellationResult, SparkStatementCollection, SparkStatementOptions,
    },
};

/// Calls of the spark session group.
///
/// Made by
/// [`SparkClient::spark_session_client`](crate::synapse::spark_2019_11_01_preview::clients::SparkClient::spark_session_client).
#[derive(Clone, Debug)]
pub struct SparkSessionClient {
    pub(super) client: Client,
}

impl SparkSessionClient {
    /// Cancels spark session of spark session.
    ///
    /// `DELETE /sessions/{sessionId}`
    ///
    /// # Arguments
    ///
    /// * `session_id` - Session id.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-session/cancel-spark-session>
    #[inline]
    pub fn cancel_spark_session<'a>(
        &self,
        session_id: i32,
        options: Option<SparkSessionClientCancelSparkSessionOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/sessions/{}", &[&session_id])
            .send("SparkSession.cancel_spark_session", options.method_options, &[200])
    }

    /// Cancels spark statement of spark session.
    ///
    /// `POST /sessions/{sessionId}/statements/{statementId}/cancel`
    ///
    /// # Arguments
    ///
    /// * `session_id` - Session id.
    /// * `statement_id` - Statement id.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`SparkStatementCancellationResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-session/cancel-spark-statement>
    #[inline]
    pub fn cancel_spark_statement<'a>(
        &self,
        session_id: i32,
        statement_id: i32,
        options: Option<SparkSessionClientCancelSparkStatementOptions<'a>>,
    ) -> Call<'a, SparkStatementCancellationResult> {
        let options = options.unwrap_or_default();
        self.client
            .post("/sessions/{}/statements/{}/cancel", &[&session_id, &statement_id])
            .send("SparkSession.cancel_spark_statement", options.method_options, &[200])
    }

    /// Creates spark session of spark session.
    ///
    /// `POST /sessions`
    ///
    /// # Arguments
    ///
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`SparkSession`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-session/create-spark-session>
    #[inline]
    pub fn create_spark_session<'a>(
        &self,
        body: RequestContent<SparkSessionOptions>,
        options: Option<SparkSessionClientCreateSparkSessionOptions<'a>>,
    ) -> Call<'a, SparkSession> {
        let options = options.unwrap_or_default();
        self.client
            .post("/sessions", &[])
            .query("detailed", &options.detailed)
            .json(body)
            .send("SparkSession.create_spark_session", options.method_options, &[200])
    }

    /// Creates spark statement of spark session.
    ///
    /// `POST /sessions/{sessionId}/statements`
    ///
    /// # Arguments
    ///
    /// * `session_id` - Session id.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`SparkStatement`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-session/create-spark-statement>
    #[inline]
    pub fn create_spark_statement<'a>(
        &self,
        session_id: i32,
        body: RequestContent<SparkStatementOptions>,
        options: Option<SparkSessionClientCreateSparkStatementOptions<'a>>,
    ) -> Call<'a, SparkStatement> {
        let options = options.unwrap_or_default();
        self.client
            .post("/sessions/{}/statements", &[&session_id])
            .json(body)
            .send("SparkSession.create_spark_statement", options.method_options, &[200])
    }

    /// Gets spark session of spark session.
    ///
    /// `GET /sessions/{sessionId}`
    ///
    /// # Arguments
    ///
    /// * `session_id` - Session id.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`SparkSession`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-session/get-spark-session>
    #[inline]
    pub fn get_spark_session<'a>(
        &self,
        session_id: i32,
        options: Option<SparkSessionClientGetSparkSessionOptions<'a>>,
    ) -> Call<'a, SparkSession> {
        let options = options.unwrap_or_default();
        self.client
            .get("/sessions/{}", &[&session_id])
            .query("detailed", &options.detailed)
            .send("SparkSession.get_spark_session", options.method_options, &[200])
    }

    /// Gets spark sessions of spark session.
    ///
    /// `GET /sessions`
    ///
    /// # Arguments
    ///
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`SparkSessionCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-session/get-spark-sessions>
    #[inline]
    pub fn get_spark_sessions<'a>(
        &self,
        options: Option<SparkSessionClientGetSparkSessionsOptions<'a>>,
    ) -> Call<'a, SparkSessionCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get("/sessions", &[])
            .query("from", &options.from)
            .query("size", &options.size)
            .query("detailed", &options.detailed)
            .send("SparkSession.get_spark_sessions", options.method_options, &[200])
    }

    /// Gets spark statement of spark session.
    ///
    /// `GET /sessions/{sessionId}/statements/{statementId}`
    ///
    /// # Arguments
    ///
    /// * `session_id` - Session id.
    /// * `statement_id` - Statement id.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`SparkStatement`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-session/get-spark-statement>
    #[inline]
    pub fn get_spark_statement<'a>(
        &self,
        session_id: i32,
        statement_id: i32,
        options: Option<SparkSessionClientGetSparkStatementOptions<'a>>,
    ) -> Call<'a, SparkStatement> {
        let options = options.unwrap_or_default();
        self.client
            .get("/sessions/{}/statements/{}", &[&session_id, &statement_id])
            .send("SparkSession.get_spark_statement", options.method_options, &[200])
    }

    /// Gets spark statements of spark session.
    ///
    /// `GET /sessions/{sessionId}/statements`
    ///
    /// # Arguments
    ///
    /// * `session_id` - Session id.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`SparkStatementCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-session/get-spark-statements>
    #[inline]
    pub fn get_spark_statements<'a>(
        &self,
        session_id: i32,
        options: Option<SparkSessionClientGetSparkStatementsOptions<'a>>,
    ) -> Call<'a, SparkStatementCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get("/sessions/{}/statements", &[&session_id])
            .send("SparkSession.get_spark_statements", options.method_options, &[200])
    }

    /// Resets spark session timeout of spark session.
    ///
    /// `PUT /sessions/{sessionId}/reset-timeout`
    ///
    /// # Arguments
    ///
    /// * `session_id` - Session id.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-session/reset-spark-session-timeout>
    #[inline]
    pub fn reset_spark_session_timeout<'a>(
        &self,
        session_id: i32,
        options: Option<SparkSessionClientResetSparkSessionTimeoutOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .put("/sessions/{}/reset-timeout", &[&session_id])
            .send(
                "SparkSession.reset_spark_session_timeout",
                options.method_options,
                &[200],
            )
    }
}

/// Options of
/// [`SparkSessionClient::cancel_spark_session`](crate::synapse::spark_2019_11_01_preview::clients::SparkSessionClient::cancel_spark_session).
#[derive(Clone, Debug, Default)]
pub struct SparkSessionClientCancelSparkSessionOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SparkSessionClient::cancel_spark_statement`](crate::synapse::spark_2019_11_01_preview::clients::SparkSessionClient::cancel_spark_statement).
#[derive(Clone, Debug, Default)]
pub struct SparkSessionClientCancelSparkStatementOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SparkSessionClient::create_spark_session`](crate::synapse::spark_2019_11_01_preview::clients::SparkSessionClient::create_spark_session).
#[derive(Clone, Debug, Default)]
pub struct SparkSessionClientCreateSparkSessionOptions<'a> {
    /// Detailed.
    ///
    /// Query parameter `detailed`.
    pub detailed: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SparkSessionClient::create_spark_statement`](crate::synapse::spark_2019_11_01_preview::clients::SparkSessionClient::create_spark_statement).
#[derive(Clone, Debug, Default)]
pub struct SparkSessionClientCreateSparkStatementOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SparkSessionClient::get_spark_session`](crate::synapse::spark_2019_11_01_preview::clients::SparkSessionClient::get_spark_session).
#[derive(Clone, Debug, Default)]
pub struct SparkSessionClientGetSparkSessionOptions<'a> {
    /// Detailed.
    ///
    /// Query parameter `detailed`.
    pub detailed: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SparkSessionClient::get_spark_sessions`](crate::synapse::spark_2019_11_01_preview::clients::SparkSessionClient::get_spark_sessions).
#[derive(Clone, Debug, Default)]
pub struct SparkSessionClientGetSparkSessionsOptions<'a> {
    /// Detailed.
    ///
    /// Query parameter `detailed`.
    pub detailed: Option<bool>,

    /// From.
    ///
    /// Query parameter `from`.
    pub from: Option<i32>,

    /// Size.
    ///
    /// Query parameter `size`.
    pub size: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SparkSessionClient::get_spark_statement`](crate::synapse::spark_2019_11_01_preview::clients::SparkSessionClient::get_spark_statement).
#[derive(Clone, Debug, Default)]
pub struct SparkSessionClientGetSparkStatementOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SparkSessionClient::get_spark_statements`](crate::synapse::spark_2019_11_01_preview::clients::SparkSessionClient::get_spark_statements).
#[derive(Clone, Debug, Default)]
pub struct SparkSessionClientGetSparkStatementsOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SparkSessionClient::reset_spark_session_timeout`](crate::synapse::spark_2019_11_01_preview::clients::SparkSessionClient::reset_spark_session_timeout).
#[derive(Clone, Debug, Default)]
pub struct SparkSessionClientResetSparkSessionTimeoutOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
