using System.Text.Json;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.WebTests.Dossiers;

/// <summary>What is kept of a dossier between requests is what the tables hold, however it came to its version.</summary>
public abstract class KeptReadingTests(Province province)
{
    [Fact]
    public async Task A_reading_follows_saves_as_if_it_were_read_anew()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await ReadAsync(dossier);

        await province.FillAsync(dossier, Identity.SpecialistOfA);
        await ExpectTrueAsync(dossier);
        var seen = (await province.DossierAsync(dossier)).AnswerTo(new InputId("da-ky"))!.Version;
        await province.SaveAsync(dossier, "van-ban", Identity.SpecialistOfA, ("da-ky", "4", seen));
        await ExpectTrueAsync(dossier);

        Assert.Equal(80, (await ReadAsync(dossier)).Sheet.Total.Value);
    }

    [Fact]
    public async Task A_note_that_a_save_takes_up_is_taken_up_in_what_is_kept()
    {
        var dossier = await province.DossierInAsync(DossierState.Sent);
        await province.ReturnAsync(dossier, Identity.LeaderOfA, "van-ban", "Thiếu văn bản tháng 12.");
        await ReadAsync(dossier);
        var seen = (await province.DossierAsync(dossier)).AnswerTo(new InputId("da-ky"))!.Version;

        await province.SaveAsync(dossier, "van-ban", Identity.SpecialistOfA, ("da-ky", "4", seen));

        await ExpectTrueAsync(dossier);
        Assert.Equal(ReviewState.Answered, (await ReadAsync(dossier)).Dossier.Reviews.Single().State);
    }

    [Fact]
    public async Task A_reading_handed_out_does_not_change_under_its_reader()
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        await province.FillAsync(dossier, Identity.SpecialistOfA);
        var before = await ReadAsync(dossier);
        var told = Told(before.Dossier);

        await province.SaveAsync(
            dossier,
            "dien-tap",
            Identity.SpecialistOfA,
            ("so-lan", "1", before.Dossier.AnswerTo(new InputId("so-lan"))!.Version)
        );

        Assert.Equal(told, Told(before.Dossier));
        Assert.NotEqual(told, Told((await ReadAsync(dossier)).Dossier));
    }

    private async Task<DossierReading> ReadAsync(Guid dossier) =>
        (await province.Use<DossierReader>().ReadAsync(province.Authority, dossier, CancellationToken.None))!;

    private async Task ExpectTrueAsync(Guid dossier) =>
        Assert.Equal(Told(await province.DossierAsync(dossier)), Told((await ReadAsync(dossier)).Dossier));

    private static string Told(Dossier dossier) =>
        JsonSerializer.Serialize(
            new
            {
                dossier.Version,
                dossier.State,
                dossier.SentAt,
                Answers = dossier.Answers.OrderBy(a => a.Input, StringComparer.Ordinal).ThenBy(a => a.Track),
                Reviews = dossier.Reviews.OrderBy(r => r.Indicator, StringComparer.Ordinal),
                Appraisals = dossier.Appraisals.OrderBy(a => a.Indicator, StringComparer.Ordinal).ThenBy(a => a.Level),
                Awards = dossier.PointAwards.OrderBy(p => p.Indicator, StringComparer.Ordinal).ThenBy(p => p.Track),
            }
        );
}

[Collection(Engines.Sqlite)]
public sealed class KeptReadingOnSqliteTests(SqliteProvince province) : KeptReadingTests(province);

[Collection(Engines.Postgres)]
public sealed class KeptReadingOnPostgresTests(PostgresProvince province) : KeptReadingTests(province);
