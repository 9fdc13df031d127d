using System.Globalization;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Monitoring;

namespace OpenDti.Benchmarks;

/// <summary>What an appraiser finds beside the declared figures of a real year: monitored ones, last year's, evidence.</summary>
internal static class AppraisedYear
{
    /// <summary>As many of the hundred inputs as the national set has measured by systems: about a third.</summary>
    private const int MonitoredInputs = 33;

    private const int DossiersOfWrite = 50;

    /// <summary>The criteria that a unit attaches evidence to, beside the one that is looked at, which has a document and a link.</summary>
    private const int CriteriaWithLinks = 4;

    /// <summary>A third of the figures of every unit as a source measured them, one in five of them beyond the tolerance.</summary>
    public static async Task MonitorAsync(Province province, IReadOnlyList<Guid> dossiers)
    {
        var source = await province.EnteredSourceAsync();
        foreach (var some in dossiers.Index().Chunk(DossiersOfWrite))
        {
            var measured = some.Select(one => new Measured(one.Item, FiguresOf(one.Index))).ToList();
            var together = new MeasuredBatch(source, PersonId: null, measured);
            var request = province.Request(
                province.Authority,
                province.Accounts[Identity.AuthorityAdministrator],
                [.. SaveMonitored.StreamsOf(measured)]
            );
            var saved = await province.Use<SaveMonitored>().RunAsync(request, together, CancellationToken.None);
            if (saved.IsRefused)
            {
                throw new InvalidOperationException(saved.Refusal.Code);
            }
        }
    }

    public static async Task AttachAsync(Province province, IReadOnlyList<Guid> dossiers)
    {
        foreach (var dossier in dossiers)
        {
            var file = EvidenceSteps.Pdf(dossier.ToString("N"));
            await province.AddDocumentAsync(dossier, LongSet.CriterionOf(FilledProvince.Index, 1), file);
            for (var criterion = 1; criterion <= CriteriaWithLinks + 1; criterion++)
            {
                await province.AddLinkAsync(dossier, LongSet.CriterionOf(FilledProvince.Index, criterion));
            }
        }
    }

    private static List<SavedAnswer> FiguresOf(int unit) =>
        [
            .. Enumerable
                .Range(1, MonitoredInputs)
                .Select(place => new SavedAnswer(
                    LongSet.InputOf(FilledProvince.Index, place),
                    ((unit + place) % 5 == 0 ? 6 : 3).ToString(CultureInfo.InvariantCulture),
                    Missing: null
                )),
        ];
}
