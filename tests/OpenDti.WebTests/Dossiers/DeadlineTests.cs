using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Dossiers;

/// <summary>The deadline is half-open and decided by the time at which the complete request had arrived.</summary>
public abstract class DeadlineTests(Province province) : IDisposable
{
    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public async Task A_save_counts_when_it_arrived_before_the_deadline(int milliseconds, bool isAccepted)
    {
        var deadline = Whole(DateTimeOffset.UtcNow.AddMinutes(2));
        var round = await province.OpenRoundAsync(deadline);
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/indices/an-toan");

        province.Clock.StopAt(deadline.AddMilliseconds(milliseconds));
        var answer = await specialist.SubmitAsync(page, "#tc-dien-tap", Visitor.Values(new() { ["so-lan"] = "2" }));

        Assert.Equal(isAccepted ? HttpStatusCode.SeeOther : HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(isAccepted ? 1 : 0, (await province.DossierAsync(round.DossierOfA)).Answers.Count);
    }

    [Fact]
    public async Task What_comes_too_late_is_told_the_deadline_and_that_nothing_was_saved()
    {
        // 17:00 in Hà Nội is 10:00 UTC.
        var deadline = new DateTimeOffset(2031, 3, 4, 10, 0, 0, TimeSpan.Zero);
        province.Clock.StopAt(deadline.AddMinutes(-1));
        var round = await province.OpenRoundAsync(deadline);
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        var page = await specialist.OpenAsync($"/{Province.Slug}/dossiers/{round.DossierOfA:N}/indices/an-toan");

        province.Clock.StopAt(deadline);
        var answer = await specialist.SubmitAsync(page, "#tc-dien-tap", Visitor.Values(new() { ["so-lan"] = "2" }));

        var said = (await Visitor.PageOf(answer)).QuerySelector(".errsum")!.TextContent;
        Assert.Contains("17:00 ngày 04/03/2031", said, StringComparison.Ordinal);
        Assert.Contains("không được lưu", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_counts_from_its_last_byte_not_from_its_first()
    {
        var deadline = Whole(DateTimeOffset.UtcNow.AddMinutes(2));
        var round = await province.OpenRoundAsync(deadline);
        province.Clock.StopAt(deadline.AddSeconds(-1));

        var status = await SlowPostAsync(round.DossierOfA, betweenTheHalves: () => province.Clock.StopAt(deadline));

        Assert.Equal("HTTP/1.1 401 Unauthorized", status.SignedOut);
        Assert.Equal("HTTP/1.1 409 Conflict", status.SignedIn);
        Assert.Empty((await province.DossierAsync(round.DossierOfA)).Answers);
    }

    [Fact]
    public async Task Both_times_stand_in_the_record_the_arrival_and_the_decision()
    {
        var deadline = Whole(DateTimeOffset.UtcNow.AddMinutes(2));
        var round = await province.OpenRoundAsync(deadline);
        var arrived = deadline.AddMilliseconds(-100);
        var request = province.Request(province.Authority, province.Accounts[Identity.SpecialistOfA], Dossier.StreamOf(round.DossierOfA));
        province.Clock.StopAt(deadline.AddMilliseconds(100));

        var entry = new Entered(new Scoring.InputId("so-lan"), "2", MissingReason: null, SeenVersion: 0);
        var saved = await province
            .Use<Web.Features.Dossiers.Enter.SaveAnswers>()
            .RunAsync(
                request with
                {
                    ReceivedAt = arrived,
                },
                round.DossierOfA,
                new Scoring.IndicatorId("dien-tap"),
                [entry],
                CancellationToken.None
            );

        await using var db = province.Databases.Open(province.Authority);
        var stream = Dossier.StreamOf(round.DossierOfA);
        var last = await db.AuditEntries.Where(e => e.Stream == stream).OrderByDescending(e => e.Seq).FirstAsync();
        var (_, stamp) = AuditBody.Read(last.Body);
        Assert.False(saved.IsRefused);
        Assert.Equal(arrived, stamp.ReceivedAt);
        Assert.Equal(deadline.AddMilliseconds(100), stamp.DecidedAt);
    }

    public void Dispose()
    {
        province.Clock.Resume();
        GC.SuppressFinalize(this);
    }

    private static DateTimeOffset Whole(DateTimeOffset instant) =>
        DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    /// <summary>Sends the first half of a form, lets the clock pass the deadline, then sends the rest: once with a session, once without.</summary>
    private async Task<(string SignedOut, string SignedIn)> SlowPostAsync(Guid dossier, Action betweenTheHalves)
    {
        var specialist = await province.FreshAsync(Identity.SpecialistOfA);
        var fields = await specialist.TokenAsync();
        fields["value:so-lan"] = "2";
        var body = await new FormUrlEncodedContent(fields).ReadAsStringAsync();
        var head =
            $"POST /{Province.Slug}/dossiers/{dossier:N}/answers/dien-tap HTTP/1.1\r\nHost: {province.Address.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\nConnection: close\r\n";
        using var signedOut = await HalfSentAsync(head, body);
        using var signedIn = await HalfSentAsync(head + $"Cookie: {specialist.CookieHeader}\r\n", body);

        betweenTheHalves();
        return (await RestAsync(signedOut, body), await RestAsync(signedIn, body));
    }

    private async Task<TcpClient> HalfSentAsync(string head, string body)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync(province.Address.Host, province.Address.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head + "\r\n" + body[..(body.Length / 2)]));
        await connection.GetStream().FlushAsync();
        return connection;
    }

    private static async Task<string> RestAsync(TcpClient connection, string body)
    {
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(body[(body.Length / 2)..]));
        using var reader = new StreamReader(connection.GetStream());
        return await reader.ReadLineAsync() ?? "";
    }
}

[Collection(Engines.Sqlite)]
public sealed class DeadlineOnSqliteTests(SqliteProvince province) : DeadlineTests(province);

[Collection(Engines.Postgres)]
public sealed class DeadlineOnPostgresTests(PostgresProvince province) : DeadlineTests(province);
