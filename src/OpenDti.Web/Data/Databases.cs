using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace OpenDti.Web.Data;

/// <summary>Opens contexts of the installation's database, each for one authority or for none.</summary>
public sealed class Databases
{
    private readonly PooledDbContextFactory<AppDb> _contexts;

    public Databases(Engine engine)
    {
        Engine = engine;
        var builder = new DbContextOptionsBuilder<AppDb>();
        engine.Configure(builder);
        _contexts = new PooledDbContextFactory<AppDb>(builder.Options);
    }

    public Engine Engine { get; }

    /// <summary>A context that sees the rows of this authority.</summary>
    public AppDb Open(Guid authorityId) => OpenFor(authorityId);

    /// <summary>A context for what belongs to no authority: accounts, sessions, request keys, the list of authorities.</summary>
    public AppDb OpenShared() => OpenFor(authorityId: null);

    /// <summary>Contexts are used again: each is told anew whose rows it sees.</summary>
    private AppDb OpenFor(Guid? authorityId)
    {
        var db = _contexts.CreateDbContext();
        db.AuthorityId = authorityId;
        return db;
    }
}
