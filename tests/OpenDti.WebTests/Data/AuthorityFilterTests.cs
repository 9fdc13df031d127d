using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Data;

namespace OpenDti.WebTests.Data;

/// <summary>One authority never sees another's rows, and nobody's context sees none.</summary>
public abstract class AuthorityFilterTests(Province province)
{
    [Fact]
    public async Task Every_table_of_an_authority_shows_only_its_own_rows()
    {
        await province.DossierInAsync(Web.Features.Dossiers.DossierState.Returned);
        await using var own = province.Databases.Open(province.Authority);
        var owned = own
            .Model.GetEntityTypes()
            .Where(e => typeof(IAuthorityOwned).IsAssignableFrom(e.ClrType))
            .Select(e => e.ClrType)
            .ToList();

        Assert.Contains(typeof(Web.Features.Dossiers.Answer), owned);
        foreach (var entity in owned)
        {
            Assert.All(await RowsAsync(own, entity), row => Assert.Equal(province.Authority, row.AuthorityId));
        }
    }

    [Fact]
    public async Task A_context_for_no_authority_sees_no_authoritys_rows()
    {
        await using var shared = province.Databases.OpenShared();

        foreach (var entity in shared.Model.GetEntityTypes().Where(e => typeof(IAuthorityOwned).IsAssignableFrom(e.ClrType)))
        {
            Assert.Empty(await RowsAsync(shared, entity.ClrType));
        }
    }

    [Fact]
    public async Task The_database_itself_refuses_a_dossier_for_another_authoritys_unit()
    {
        var round = await province.OpenRoundAsync();
        await using var db = province.Databases.Open(province.Authority);

        var fault = await Record.ExceptionAsync(() =>
            db.Database.ExecuteSqlAsync(
                $"INSERT INTO dossiers (id, authority_id, round_group_id, unit_id, state, version) VALUES ({Guid.CreateVersion7()}, {province.Authority}, {round.Group}, {province.UnitC}, 'Entering', 1)"
            )
        );

        Assert.Contains("foreign key", fault?.Message ?? "", StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<List<IAuthorityOwned>> RowsAsync(AppDb db, Type entity)
    {
        var set = typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(entity).Invoke(db, parameters: null)!;
        return await ((IQueryable<IAuthorityOwned>)set).ToListAsync();
    }
}

[Collection(Engines.Sqlite)]
public sealed class AuthorityFilterOnSqliteTests(SqliteProvince province) : AuthorityFilterTests(province);

[Collection(Engines.Postgres)]
public sealed class AuthorityFilterOnPostgresTests(PostgresProvince province) : AuthorityFilterTests(province);
