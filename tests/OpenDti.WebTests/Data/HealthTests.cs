using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using OpenDti.TestWorld;
using OpenDti.Web.Data;

namespace OpenDti.WebTests.Data;

/// <summary>Whoever watches over the server is told when its database does not answer.</summary>
public abstract class HealthTests(Province province)
{
    [Fact]
    public async Task A_server_whose_database_answers_is_well()
    {
        var anybody = await province.AsAsync(Identity.Anonymous);

        var answer = await anybody.GetAsync("/health");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("ok", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=nowhere;Username=nobody;Timeout=2")]
    public async Task Without_its_database_it_says_so(string connection)
    {
        var answer = await Health.AnswerAsync(new Databases(new Engine.Postgres(connection)), CancellationToken.None);

        Assert.Equal(503, Assert.IsType<ContentHttpResult>(answer).StatusCode);
        Assert.Equal("database", ((ContentHttpResult)answer).ResponseContent);
    }
}

[Collection(Engines.Sqlite)]
public sealed class HealthOnSqliteTests(SqliteProvince province) : HealthTests(province);

[Collection(Engines.Postgres)]
public sealed class HealthOnPostgresTests(PostgresProvince province) : HealthTests(province);
