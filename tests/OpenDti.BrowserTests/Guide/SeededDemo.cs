namespace OpenDti.BrowserTests.Guide;

/// <summary>The demonstration is seeded once for everything that looks at it.</summary>
[CollectionDefinition(Name)]
public sealed class SeededDemo : ICollectionFixture<DemoInstallation>
{
    public const string Name = "demonstration";
}
