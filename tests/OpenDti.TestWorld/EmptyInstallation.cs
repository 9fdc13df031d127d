namespace OpenDti.TestWorld;

/// <summary>An installation as it is after the very first start, on SQLite.</summary>
public sealed class EmptyInstallation : Installation
{
    protected override Task<string?> ConnectionStringAsync() => Task.FromResult<string?>(null);
}
