using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.Benchmarks;

/// <summary>
/// The evaluation year: one criterion over 250 units with monitored figures, last year's and evidence beside the declared ones, accepting it for all of them, the standings of 250 units after a save, the opening of a round
/// for 3,700 units, the memory that an upload of 50 MB takes. SQLite; asker and server in one process.
/// </summary>
internal static class AppraisalBenchmark
{
    private const int Communes = 3_700;
    private const int Upload = 50_000_000;
    private const int Standings = 9;
    private const int CriterionBarMs = 200;
    private const int AcceptAllBarMs = 1_000;
    private const int AuditorsListsBarMs = 500;
    private const int StandingsBarMs = 50;
    private const int OpeningBarMs = 10_000;
    private const int UploadBarMegabytes = 60;
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static async Task<int> RunAsync(string? file)
    {
        var province = new SqliteProvince();
        await province.InitializeAsync();
        var opened = await OpenedAsync(province);
        var deadline = province.Clock.GetUtcNow().AddMinutes(30);
        var dossiers = await FilledProvince.OpenSecondYearAsync(province, deadline);
        await FilledProvince.FillAsync(province, [.. dossiers.Values]);
        await AppraisedYear.MonitorAsync(province, [.. dossiers.Values]);
        await AppraisedYear.AttachAsync(province, [.. dossiers.Values]);
        var group = (await province.DossierAsync(dossiers.Values.First())).RoundGroupId;
        await province.AttachSchemeAsync(group);
        var (inspectedFirst, inspected) = await InspectedAsync(province, group);
        var uploaded = await UploadedAsync(province);
        var standings = await StandingsAsync(province, group, dossiers.Values.First());

        province.Clock.StopAt(deadline + RoundGroup.SettlingTime);
        await province.GiveScopeAsync(group, Identity.Appraiser);
        var appraiser = await province.FreshAsync(Identity.Appraiser);
        var path = $"/{Province.Slug}/round-groups/{group:N}/appraisal/criteria/{LongSet.CriterionOf(FilledProvince.Index, 1)}";
        var table = await FilledProvince.PageAsync(province.Address, appraiser, path);
        var accepted = await AcceptedAsync(province, appraiser, path, dossiers.Values);
        await province.DisposeAsync();

        var json = JsonSerializer.Serialize(
            new
            {
                Date = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture),
                Cores = Environment.ProcessorCount,
                Runtime = RuntimeInformation.FrameworkDescription,
                CriterionOver250Units = table,
                CriterionBarMs,
                AcceptAllMs = accepted,
                AcceptAllBarMs,
                AuditorsListsWithAnAmendmentAtFirstMs = inspectedFirst,
                AuditorsListsWithAnAmendment = inspected,
                AuditorsListsBarMs,
                StandingsAfterASaveMs = standings,
                StandingsBarMs,
                OpeningFor3700UnitsMs = opened,
                OpeningBarMs,
                UploadOf50MegabytesTakesMegabytes = uploaded,
                UploadBarMegabytes,
            },
            Json
        );
        Console.WriteLine(json);
        if (file is not null)
        {
            await File.WriteAllTextAsync(file, json + "\n");
        }

        return new Bars()
            .AtMost("one criterion over 250 units, ms", table.MedianMs, CriterionBarMs)
            .AtMost("accepting it for all of them, ms", accepted, AcceptAllBarMs)
            .AtMost("the auditor's lists, ms", inspected.MedianMs, AuditorsListsBarMs)
            .AtMost("points and ranks after a save, ms", standings, StandingsBarMs)
            .AtMost("opening a round for 3,700 units, ms", opened, OpeningBarMs)
            .AtMost("memory of an upload of 50 MB, MB", uploaded, UploadBarMegabytes)
            .ExitCode();
    }

    /// <summary>The lists of a group whose record tells an amendment: every dossier is rebuilt for it once.</summary>
    private static async Task<(double FirstMs, PageTime Again)> InspectedAsync(Province province, Guid group)
    {
        var auditor = await province.FreshAsync(Identity.Auditor);
        var path = $"/{Province.Slug}/round-groups/{group:N}/inspection?list=Amendments";
        var start = Stopwatch.GetTimestamp();
        await auditor.OpenAsync(path);
        var first = Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return (first, await FilledProvince.PageAsync(province.Address, auditor, path));
    }

    private static async Task<double> OpenedAsync(Province province)
    {
        var names = Enumerable.Range(1, Communes).Select(place => string.Create(CultureInfo.InvariantCulture, $"Xã số {place}")).ToArray();
        await province.RegisterAsync(UnitKind.Commune, names);
        var start = Stopwatch.GetTimestamp();
        var opened = await province.OpenGroupAsync(UnitKind.Commune, 2031, new DateOnly(2031, 10, 15));
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        await using var db = province.Databases.Open(province.Authority);
        var count = await db.Dossiers.CountAsync(d => d.RoundGroupId == opened.Value);
        return count == Communes ? Math.Round(time) : throw new InvalidOperationException($"{count} dossiers were opened.");
    }

    /// <summary>Every unit's points and rank, from the moment a save is done: what changed is read again, all of it is ranked.</summary>
    private static async Task<double> StandingsAsync(Province province, Guid group, Guid dossier)
    {
        var times = new List<double>();
        for (var round = -3; round < Standings; round++)
        {
            var input = LongSet.InputOf(FilledProvince.Index, 1);
            var seen = (await province.DossierAsync(dossier)).AnswerTo(new InputId(input))!.Version;
            var saved = await province.SaveAsync(
                dossier,
                LongSet.CriterionOf(FilledProvince.Index, 1),
                Identity.SpecialistOfA,
                (input, (round + 5).ToString(CultureInfo.InvariantCulture), seen)
            );
            var start = Stopwatch.GetTimestamp();
            var readings = await province.Use<DossierReader>().ReadGroupAsync(province.Authority, group, CancellationToken.None);
            var ranking = GroupStanding.Of(readings[0].Set, readings).Ranking;
            var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (saved.IsRefused || ranking.Units.Count < FilledProvince.Units)
            {
                throw new InvalidOperationException("The standings are not whole.");
            }

            if (round >= 0)
            {
                times.Add(time);
            }
        }

        return Math.Round(times.Order().ElementAt(Standings / 2), 1);
    }

    private static async Task<double> AcceptedAsync(Province province, Visitor appraiser, string path, IEnumerable<Guid> dossiers)
    {
        var page = await appraiser.OpenAsync(path);
        var fields = Visitor.FieldsOf(page.QuerySelector("main form[method=post]")!, []);
        foreach (var dossier in dossiers)
        {
            fields["pick:" + dossier.ToString("N")] = "true";
        }

        var start = Stopwatch.GetTimestamp();
        var answer = await appraiser.PostAsync(path, fields);
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        await using var db = province.Databases.Open(province.Authority);
        var decided = await db.Set<Appraisal>().CountAsync();
        return (int)answer.StatusCode == 303 && decided == FilledProvince.Units
            ? Math.Round(time)
            : throw new InvalidOperationException($"{(int)answer.StatusCode}, {decided} decided.");
    }

    /// <summary>By how much the process grows while a file of 50 MB arrives that the asker makes up as it sends.</summary>
    private static async Task<double> UploadedAsync(Province province)
    {
        var dossier = (await province.OpenRoundAsync()).DossierOfA;
        var specialist = await province.AsAsync(Identity.SpecialistOfA);
        var path = $"/{Province.Slug}/dossiers/{dossier:N}/evidence";
        var page = await specialist.OpenAsync(path);
        var fields = Visitor.FieldsOf(page.QuerySelector("form[enctype]")!, new() { [TypedEvidence.SecrecyField] = "none" });
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Where(field => field.Key != TypedEvidence.FileField))
        {
            content.Add(new StringContent(value), $"\"{name}\"");
        }

        using var pdf = new StreamContent(new MadeUpPdf(Upload));
        pdf.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data")
        {
            Name = $"\"{TypedEvidence.FileField}\"",
            FileName = "\"bao-cao.pdf\"",
        };
        content.Add(pdf);
        using var browser = new HttpClient { BaseAddress = province.Address };
        browser.DefaultRequestHeaders.Add("Cookie", specialist.CookieHeader);
        browser.DefaultRequestHeaders.TransferEncodingChunked = true;
        GC.Collect();
        var before = Environment.WorkingSet;
        var largest = before;
        using var done = new CancellationTokenSource();
        var watch = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                largest = Math.Max(largest, Environment.WorkingSet);
                await Task.Delay(TimeSpan.FromMilliseconds(5));
            }
        });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
        var answer = await browser.SendAsync(request);
        await done.CancelAsync();
        await watch;
        return (int)answer.StatusCode is 303 or 302 or 200
            ? Math.Round((largest - before) / 1e6, 1)
            : throw new InvalidOperationException($"The upload was answered with {(int)answer.StatusCode}.");
    }
}
