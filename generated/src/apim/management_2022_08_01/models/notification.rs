// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the notification operations.

use crate::runtime;

runtime::model! {
    /// Page of notifications.
    pub struct NotificationCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<NotificationContract>>,
    }
}

runtime::page!(NotificationCollection { value : NotificationContract });

runtime::model! {
    /// Kind of notification to publishers.
    pub struct NotificationContract {
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
        pub properties: Option<NotificationContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Name and recipients of a notification.
    pub struct NotificationContractProperties {
        /// When the notification is sent.
        #[json("description")]
        pub description: Option<String>,

        /// Who receives the notification.
        #[json("recipients")]
        pub recipients: Option<RecipientsContractProperties>,

        /// Title under which the portal lists the notification.
        ///
        /// 1 to 1000 characters.
        #[json("title")]
        pub title: Option<String>,
    }
}

runtime::model! {
    /// Who receives a notification.
    pub struct RecipientsContractProperties {
        /// E-mail addresses that receive the notification.
        #[json("emails")]
        pub emails: Option<Vec<String>>,

        /// Users who receive the notification.
        #[json("users")]
        pub users: Option<Vec<String>>,
    }
}
