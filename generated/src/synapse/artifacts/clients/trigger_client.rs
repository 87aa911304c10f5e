// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`TriggerClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, poller::PollerOptions,
    },
};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::artifacts::models::{
        TriggerListResponse, TriggerResource, TriggerSubscriptionOperationStatus,
    },
};

/// Triggers, which start pipelines by schedule, by time window or on an event.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::trigger_client`](crate::synapse::artifacts::clients::ArtifactsClient::trigger_client).
#[derive(Clone, Debug)]
pub struct TriggerClient {
    pub(super) client: Client,
}

impl TriggerClient {
    /// Stores a trigger or replaces an existing one of the same name. A new trigger is stopped until it is started; a
    /// started one must be stopped before it is changed.
    ///
    /// `PUT /triggers/{triggerName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `trigger_name` - Trigger on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    /// * `body` - Complete trigger.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`TriggerResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/trigger/create-or-update-trigger>
    #[inline]
    pub fn begin_create_or_update_trigger(
        &self,
        trigger_name: &str,
        body: RequestContent<TriggerResource>,
        options: Option<TriggerClientBeginCreateOrUpdateTriggerOptions<'_>>,
    ) -> Result<LongRunningOperation<TriggerResource>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/triggers/{}", &[&trigger_name])
            .query("api-version", &"2020-12-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "Trigger.begin_create_or_update_trigger",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Deletes a trigger, which must be stopped. Pipeline runs that it has started go on.
    ///
    /// `DELETE /triggers/{triggerName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `trigger_name` - Trigger on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/trigger/delete-trigger>
    #[inline]
    pub fn begin_delete_trigger(
        &self,
        trigger_name: &str,
        options: Option<TriggerClientBeginDeleteTriggerOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/triggers/{}", &[&trigger_name])
            .query("api-version", &"2020-12-01")
            .begin(
                "Trigger.begin_delete_trigger",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Starts a trigger, so that it fires from now on; schedules count again from their start time. An event trigger
    /// is subscribed to its source if it is not yet.
    ///
    /// `POST /triggers/{triggerName}/start`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `trigger_name` - Trigger on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/trigger/start-trigger>
    #[inline]
    pub fn begin_start_trigger(
        &self,
        trigger_name: &str,
        options: Option<TriggerClientBeginStartTriggerOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/triggers/{}/start", &[&trigger_name])
            .query("api-version", &"2020-12-01")
            .begin(
                "Trigger.begin_start_trigger",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Keeps a trigger from firing until it is started again. Pipeline runs that it has started go on.
    ///
    /// `POST /triggers/{triggerName}/stop`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `trigger_name` - Trigger on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/trigger/stop-trigger>
    #[inline]
    pub fn begin_stop_trigger(
        &self,
        trigger_name: &str,
        options: Option<TriggerClientBeginStopTriggerOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/triggers/{}/stop", &[&trigger_name])
            .query("api-version", &"2020-12-01")
            .begin(
                "Trigger.begin_stop_trigger",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Subscribes an event trigger to the events of its storage account or Event Grid topic. Poll
    /// `Trigger_GetEventSubscriptionStatus` if the subscription has to be in place.
    ///
    /// `POST /triggers/{triggerName}/subscribeToEvents`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `trigger_name` - Trigger on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`TriggerSubscriptionOperationStatus`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/trigger/subscribe-trigger-to-events>
    #[inline]
    pub fn begin_subscribe_trigger_to_events(
        &self,
        trigger_name: &str,
        options: Option<TriggerClientBeginSubscribeTriggerToEventsOptions<'_>>,
    ) -> Result<LongRunningOperation<TriggerSubscriptionOperationStatus>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/triggers/{}/subscribeToEvents", &[&trigger_name])
            .query("api-version", &"2020-12-01")
            .begin(
                "Trigger.begin_subscribe_trigger_to_events",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Ends the event subscription of an event trigger.
    ///
    /// `POST /triggers/{triggerName}/unsubscribeFromEvents`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `trigger_name` - Trigger on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`TriggerSubscriptionOperationStatus`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/trigger/unsubscribe-trigger-from-events>
    #[inline]
    pub fn begin_unsubscribe_trigger_from_events(
        &self,
        trigger_name: &str,
        options: Option<TriggerClientBeginUnsubscribeTriggerFromEventsOptions<'_>>,
    ) -> Result<LongRunningOperation<TriggerSubscriptionOperationStatus>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/triggers/{}/unsubscribeFromEvents", &[&trigger_name])
            .query("api-version", &"2020-12-01")
            .begin(
                "Trigger.begin_unsubscribe_trigger_from_events",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads whether an event trigger is subscribed to the events of its source.
    ///
    /// `POST /triggers/{triggerName}/getEventSubscriptionStatus`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `trigger_name` - Trigger on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    ///
    /// # Returns
    ///
    /// The [`TriggerSubscriptionOperationStatus`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/trigger/get-event-subscription-status>
    #[inline]
    pub fn get_event_subscription_status<'a>(
        &self,
        trigger_name: &str,
        options: Option<TriggerClientGetEventSubscriptionStatusOptions<'a>>,
    ) -> Call<'a, TriggerSubscriptionOperationStatus> {
        let options = options.unwrap_or_default();
        self.client
            .post("/triggers/{}/getEventSubscriptionStatus", &[&trigger_name])
            .query("api-version", &"2020-12-01")
            .send(
                "Trigger.get_event_subscription_status",
                options.method_options,
                &[200],
            )
    }

    /// Reads one trigger and whether it is started.
    ///
    /// `GET /triggers/{triggerName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `trigger_name` - Trigger on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    ///
    /// # Returns
    ///
    /// The [`TriggerResource`] with status 200 or 304; without a body if the status is 304.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/trigger/get-trigger>
    #[inline]
    pub fn get_trigger<'a>(
        &self,
        trigger_name: &str,
        options: Option<TriggerClientGetTriggerOptions<'a>>,
    ) -> Call<'a, TriggerResource> {
        let options = options.unwrap_or_default();
        self.client
            .get("/triggers/{}", &[&trigger_name])
            .query("api-version", &"2020-12-01")
            .header("If-None-Match", &options.if_none_match)
            .send("Trigger.get_trigger", options.method_options, &[200, 304])
    }

    /// Lists the triggers of the workspace.
    ///
    /// `GET /triggers`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`TriggerListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/trigger/get-triggers-by-workspace>
    #[inline]
    pub fn list_triggers_by_workspace(
        &self,
        options: Option<TriggerClientListTriggersByWorkspaceOptions<'_>>,
    ) -> Result<Pager<TriggerListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/triggers", &[])
            .query("api-version", &"2020-12-01")
            .pager(
                "Trigger.list_triggers_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`TriggerClient::begin_create_or_update_trigger`].
#[derive(Clone, Debug, Default)]
pub struct TriggerClientBeginCreateOrUpdateTriggerOptions<'a> {
    /// ETag that the artifact must still have, else nothing is changed. Leave it out to overwrite whatever is there.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`TriggerClient::begin_delete_trigger`].
pub type TriggerClientBeginDeleteTriggerOptions<'a> = LongRunningOptions<'a>;

/// Options of [`TriggerClient::begin_start_trigger`].
pub type TriggerClientBeginStartTriggerOptions<'a> = LongRunningOptions<'a>;

/// Options of [`TriggerClient::begin_stop_trigger`].
pub type TriggerClientBeginStopTriggerOptions<'a> = LongRunningOptions<'a>;

/// Options of [`TriggerClient::begin_subscribe_trigger_to_events`].
pub type TriggerClientBeginSubscribeTriggerToEventsOptions<'a> = LongRunningOptions<'a>;

/// Options of [`TriggerClient::begin_unsubscribe_trigger_from_events`].
pub type TriggerClientBeginUnsubscribeTriggerFromEventsOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`TriggerClient::get_event_subscription_status`].
pub type TriggerClientGetEventSubscriptionStatusOptions<'a> = CallOptions<'a>;

/// Options of [`TriggerClient::get_trigger`].
#[derive(Clone, Debug, Default)]
pub struct TriggerClientGetTriggerOptions<'a> {
    /// ETag that is already known; if it is still current, the artifact is not sent again.
    ///
    /// Header `If-None-Match`.
    pub if_none_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`TriggerClient::list_triggers_by_workspace`].
pub type TriggerClientListTriggersByWorkspaceOptions<'a> = ListOptions<'a>;
