using Microsoft.EntityFrameworkCore;

namespace OpenDti.Web.Data;

/// <summary>Opens contexts of the installation's database, each for one authority or for none.</summary>
public sealed class Databases
{
    private readonly DbContextOptions<AppDb> _options;

    public Databases(Engine engine)
    {
        Engine = engine;
        var builder = new DbContextOptionsBuilder<AppDb>();
        engine.Configure(builder);
        _options = builder.Options;
    }

    public Engine Engine { get; }

    /// <summary>A context that sees the rows of this authority.</summary>
    public AppDb Open(Guid authorityId) => new(_options, authorityId);

    /// <summary>A context for what belongs to no authority: accounts, sessions, request keys, the list of authorities.</summary>
    public AppDb OpenShared() => new(_options, authorityId: null);
}
