global using Xunit;

// Every test starts servers of its own; side by side they would measure each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
