namespace OpenDti.BrowserTests.Sights;

/// <summary>The province is filled once for everybody who only looks at it.</summary>
[CollectionDefinition(Name)]
public sealed class ShownOnce : ICollectionFixture<ShownProvince>
{
    public const string Name = "shown";
}
