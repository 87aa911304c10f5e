// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SparkSessionClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, NoFormat, RequestContent};
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::spark::models::{
        SparkSession, SparkSessionCollection, SparkSessionOptions, SparkStatement,
        SparkStatementCancellationResult, SparkStatementCollection, SparkStatementOptions,
    },
};

/// Interactive sessions of a Spark pool and the statements that run in them.
///
/// Made by
/// [`SparkClient::spark_session_client`](crate::synapse::spark::clients::SparkClient::spark_session_client).
#[derive(Clone, Debug)]
pub struct SparkSessionClient {
    pub(super) client: Client,
    pub(super) livy_api_version: String,
    pub(super) spark_pool_name: String,
}

impl SparkSessionClient {
    /// Ends an interactive session with everything that runs in it. Variables and cached data of the session are
    /// lost.
    ///
    /// `DELETE /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/sessions/{sessionId}`
    ///
    /// # Arguments
    ///
    /// * `session_id` - Number of the session, as its creation or the list gave it.
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
            .delete(
                "/livyApi/versions/{+}/sparkPools/{+}/sessions/{}",
                &[&self.livy_api_version, &self.spark_pool_name, &session_id],
            )
            .send("SparkSession.cancel_spark_session", options.method_options, &[200])
    }

    /// Asks a session to break off one statement. The session itself stays usable; read the statement to see when it
    /// has really stopped.
    ///
    /// `POST /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/sessions/{sessionId}/statements/{statementId}/cancel`
    ///
    /// # Arguments
    ///
    /// * `session_id` - Number of the session, as its creation or the list gave it.
    /// * `statement_id` - Number of the statement within its session.
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
            .post(
                "/livyApi/versions/{+}/sparkPools/{+}/sessions/{}/statements/{}/cancel",
                &[
                    &self.livy_api_version,
                    &self.spark_pool_name,
                    &session_id,
                    &statement_id,
                ],
            )
            .send("SparkSession.cancel_spark_statement", options.method_options, &[200])
    }

    /// Starts an interactive session on a Spark pool. Statements can be sent once the state is `idle`, which takes
    /// minutes if the pool has to start nodes first.
    ///
    /// `POST /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/sessions`
    ///
    /// # Arguments
    ///
    /// * `body` - Name, resources and libraries of the new session.
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
            .post(
                "/livyApi/versions/{+}/sparkPools/{+}/sessions",
                &[&self.livy_api_version, &self.spark_pool_name],
            )
            .query("detailed", &options.detailed)
            .json(body)
            .send("SparkSession.create_spark_session", options.method_options, &[200])
    }

    /// Sends a piece of code to a session. Statements of one session run one at a time and share their variables; the
    /// answer does not wait for the output.
    ///
    /// `POST /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/sessions/{sessionId}/statements`
    ///
    /// # Arguments
    ///
    /// * `session_id` - Number of the session, as its creation or the list gave it.
    /// * `body` - Code to run and its language.
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
            .post(
                "/livyApi/versions/{+}/sparkPools/{+}/sessions/{}/statements",
                &[&self.livy_api_version, &self.spark_pool_name, &session_id],
            )
            .json(body)
            .send("SparkSession.create_spark_statement", options.method_options, &[200])
    }

    /// Reads the state of one interactive session. The timeline and the resolved request are there only if `detailed`
    /// is true.
    ///
    /// `GET /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/sessions/{sessionId}`
    ///
    /// # Arguments
    ///
    /// * `session_id` - Number of the session, as its creation or the list gave it.
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
            .get(
                "/livyApi/versions/{+}/sparkPools/{+}/sessions/{}",
                &[&self.livy_api_version, &self.spark_pool_name, &session_id],
            )
            .query("detailed", &options.detailed)
            .send("SparkSession.get_spark_session", options.method_options, &[200])
    }

    /// Lists interactive sessions of a Spark pool. Windows of the list are chosen with `from` and `size`.
    ///
    /// `GET /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/sessions`
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
            .get(
                "/livyApi/versions/{+}/sparkPools/{+}/sessions",
                &[&self.livy_api_version, &self.spark_pool_name],
            )
            .query("from", &options.from)
            .query("size", &options.size)
            .query("detailed", &options.detailed)
            .send("SparkSession.get_spark_sessions", options.method_options, &[200])
    }

    /// Reads one statement of a session, with its output once it is available.
    ///
    /// `GET /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/sessions/{sessionId}/statements/{statementId}`
    ///
    /// # Arguments
    ///
    /// * `session_id` - Number of the session, as its creation or the list gave it.
    /// * `statement_id` - Number of the statement within its session.
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
            .get(
                "/livyApi/versions/{+}/sparkPools/{+}/sessions/{}/statements/{}",
                &[
                    &self.livy_api_version,
                    &self.spark_pool_name,
                    &session_id,
                    &statement_id,
                ],
            )
            .send("SparkSession.get_spark_statement", options.method_options, &[200])
    }

    /// Lists the statements that were sent to a session, with their states and outputs.
    ///
    /// `GET /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/sessions/{sessionId}/statements`
    ///
    /// # Arguments
    ///
    /// * `session_id` - Number of the session, as its creation or the list gave it.
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
            .get(
                "/livyApi/versions/{+}/sparkPools/{+}/sessions/{}/statements",
                &[&self.livy_api_version, &self.spark_pool_name, &session_id],
            )
            .send("SparkSession.get_spark_statements", options.method_options, &[200])
    }

    /// Counts the idle time of a session from zero again, so that it is not ended for lack of statements. Call it
    /// regularly to keep a session alive.
    ///
    /// `PUT /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/sessions/{sessionId}/reset-timeout`
    ///
    /// # Arguments
    ///
    /// * `session_id` - Number of the session, as its creation or the list gave it.
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
            .put(
                "/livyApi/versions/{+}/sparkPools/{+}/sessions/{}/reset-timeout",
                &[&self.livy_api_version, &self.spark_pool_name, &session_id],
            )
            .send(
                "SparkSession.reset_spark_session_timeout",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SparkSessionClient::cancel_spark_session`].
pub type SparkSessionClientCancelSparkSessionOptions<'a> = CallOptions<'a>;

/// Options of [`SparkSessionClient::cancel_spark_statement`].
pub type SparkSessionClientCancelSparkStatementOptions<'a> = CallOptions<'a>;

/// Options of [`SparkSessionClient::create_spark_session`].
#[derive(Clone, Debug, Default)]
pub struct SparkSessionClientCreateSparkSessionOptions<'a> {
    /// True also returns the timelines and the request as it was carried out; false or absent leaves them out.
    ///
    /// Query parameter `detailed`.
    pub detailed: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`SparkSessionClient::create_spark_statement`].
pub type SparkSessionClientCreateSparkStatementOptions<'a> = CallOptions<'a>;

/// Options of [`SparkSessionClient::get_spark_session`].
#[derive(Clone, Debug, Default)]
pub struct SparkSessionClientGetSparkSessionOptions<'a> {
    /// True also returns the timelines and the request as it was carried out; false or absent leaves them out.
    ///
    /// Query parameter `detailed`.
    pub detailed: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`SparkSessionClient::get_spark_sessions`].
#[derive(Clone, Debug, Default)]
pub struct SparkSessionClientGetSparkSessionsOptions<'a> {
    /// True also returns the timelines and the request as it was carried out; false or absent leaves them out.
    ///
    /// Query parameter `detailed`.
    pub detailed: Option<bool>,

    /// Index of the first entry to return, counted from 0.
    ///
    /// Query parameter `from`.
    pub from: Option<i32>,

    /// Most entries to return; 20 if absent, and no more than that.
    ///
    /// Query parameter `size`.
    pub size: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`SparkSessionClient::get_spark_statement`].
pub type SparkSessionClientGetSparkStatementOptions<'a> = CallOptions<'a>;

/// Options of [`SparkSessionClient::get_spark_statements`].
pub type SparkSessionClientGetSparkStatementsOptions<'a> = CallOptions<'a>;

/// Options of [`SparkSessionClient::reset_spark_session_timeout`].
pub type SparkSessionClientResetSparkSessionTimeoutOptions<'a> = CallOptions<'a>;
