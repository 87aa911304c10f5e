//! `azure_client_structure_*`: a client is found by its segment of the path.

/// Makes the calls of a client, and of those that it leads to.
macro_rules! calls {
    ($test:ident: $module:ident::$root:ident, $options:ident, $segment:literal
        { $($call:ident)* $(, $client:ident: $($of_client:ident)+)* }) => {
        #[tokio::test]
        async fn $test() {
            let root: clients::$module::clients::$root = client!($module::$root, $options, $segment);
            $(root.$call(None).await.unwrap();)*
            $({
                let client = root.$client();
                $(client.$of_client(None).await.unwrap();)+
            })*
        }
    };
}

calls!(default: azure_client_structure_default::AzureClientStructureDefaultClient,
    AzureClientStructureDefaultClientOptions, "default"
    { one two, foo_client: three four seven, bar_client: five six nine, qux_client: eight });

calls!(client_operation_group: azure_client_structure_client_operation_group::AzureClientStructureClientOperationGroupClient,
    AzureClientStructureClientOperationGroupClientOptions, "client-operation-group"
    { one two, foo_client: three four, bar_client: five six });

calls!(multi_client: azure_client_structure_multi_client::AzureClientStructureMultiClientClient,
    AzureClientStructureMultiClientClientOptions, "multi-client"
    { one two, foo_client: three four, bar_client: five six });

calls!(renamed_operation: azure_client_structure_renamed_operation::AzureClientStructureRenamedOperationClient,
    AzureClientStructureRenamedOperationClientOptions, "renamed-operation"
    { one two, foo_client: three four, bar_client: five six });

calls!(two_operation_group: azure_client_structure_two_operation_group::AzureClientStructureTwoOperationGroupClient,
    AzureClientStructureTwoOperationGroupClientOptions, "two-operation-group"
    { one two, foo_client: three four, bar_client: five six });
