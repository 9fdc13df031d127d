using System.Security.Cryptography;
using OpenDti.Scoring;
using OpenDti.Web.Data.Files;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence;
using OpenDti.Web.Features.Evidence.Files;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>What units hand in as proof: an invented paper with its file, an address that exists nowhere, and something to be seen on the spot.</summary>
public sealed class DemoEvidence(
    Databases databases,
    FileStore store,
    EvidenceIntake intake,
    TakeEvidence take,
    OpeningNotes openings,
    MinuteEvidence minutes,
    DemoRecords records
)
{
    /// <summary>The units that have handed something in: some of the departments and some of the communes.</summary>
    private static readonly string[] Diligent = ["sgddt", "sct", "syt", "donggiang", "huongngan"];

    private static readonly IndicatorId Plan = new("ke-hoach-nam");
    private static readonly IndicatorId OnSite = new("phe-duyet-cap-do");

    /// <summary>Early in the time of entry, before anything is confirmed.</summary>
    public async Task HandInAsync(DemoCast cast, DemoGroup group, CancellationToken cancellation)
    {
        foreach (var unit in DemoUnits.All.Where(unit => Diligent.Contains(unit.Code)))
        {
            if (!group.Dossiers.TryGetValue(cast.Units[unit.Code], out var dossier))
            {
                continue;
            }

            var at = group.OpensAt.AddDays(3).AddHours(5).AddMinutes(unit.Strength);
            IReadOnlyList<string> streams = [EvidenceItem.StreamOf(cast.Units[unit.Code]), Dossier.StreamOf(dossier)];
            var pieces = await PiecesOfAsync(cast, group, unit, cancellation);
            _ = (await take.RunAsync(cast.Specialist(unit, at).Request(streams), dossier, pieces, cancellation)).Value;
        }
    }

    /// <summary>An appraiser has opened what one department handed in, and seen on the spot what is to be seen there; the rest nobody opened.</summary>
    public async Task LookIntoAsync(
        DemoCast cast,
        Guid appraiser,
        Guid dossier,
        DemoUnit unit,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        await using var db = databases.Open(cast.Authority);
        var items = db.EvidenceItems.Where(item => item.DossierId == dossier).OrderBy(item => item.Id).ToList();
        foreach (var item in items.Where(item => item.Kind != EvidenceKind.OnSite))
        {
            await openings.NoteAsync(cast.Authority, item.Id, appraiser, cancellation);
        }

        var seen = items.Single(item => item.Kind == EvidenceKind.OnSite);
        var viewer = await records.ViewerAsync(appraiser, cancellation);
        var request = new DemoWriter(cast.Authority, appraiser, at).Request(Dossier.StreamOf(dossier));
        var words = $"Đã xem sổ theo dõi tại {unit.Within}: ghi đủ các hệ thống, có chữ ký của người phụ trách từng quý.";
        _ = (await minutes.RunAsync(request, viewer, dossier, seen.Id, OnSite, HanoiTime.DayOf(at).AddDays(-1), words, cancellation)).Value;
    }

    private async Task<IReadOnlyList<HandedIn>> PiecesOfAsync(DemoCast cast, DemoGroup group, DemoUnit unit, CancellationToken cancellation)
    {
        var number = $"{20 + (unit.Strength % 60)}/KH-{(unit.Kind == UnitKind.Department ? unit.Code.ToUpperInvariant() : "UBND")}";
        var issued = DayOfPlan(group, unit);
        var paper = new EvidenceDraft(EvidenceKind.Document, "Kế hoạch chuyển đổi số năm của đơn vị")
        {
            Number = number,
            Issuer = unit.Issuer,
            DatedOn = issued,
        };
        var link = new EvidenceDraft(EvidenceKind.Link, "Chuyên mục Chuyển đổi số trên trang thông tin điện tử")
        {
            Address = $"https://{unit.Code}.songlam.example/chuyen-doi-so",
            DatedOn = HanoiTime.DayOf(group.OpensAt),
        };
        var onSite = new EvidenceDraft(EvidenceKind.OnSite, "Sổ theo dõi cấp độ an toàn hệ thống thông tin")
        {
            Address = "Bộ phận Văn thư, trụ sở đơn vị",
        };
        var file = await FileAsync(cast, "ke-hoach-chuyen-doi-so.pdf", $"{number}, {HanoiTime.DateOf(issued)}", cancellation);
        return
        [
            new HandedIn(paper, file) { Criterion = Plan, Pages = "1, 3–4" },
            new HandedIn(link, File: null) { Criterion = new IndicatorId("truyen-thong") },
            new HandedIn(onSite, File: null) { Criterion = OnSite },
        ];
    }

    /// <summary>The day that the unit declares for its plan.</summary>
    private static DateOnly DayOfPlan(DemoGroup group, DemoUnit unit) =>
        new DemoFigures(group.Set, unit, group.YearsAgo)
            .For(group.Set.Criteria.Single(criterion => criterion.Id == Plan))
            .Values.OfType<Measurement.Day>()
            .Single()
            .Date;

    /// <summary>A file goes the way of any other: through quarantine, looked into, scanned where there is a scanner.</summary>
    private async Task<TakenFile> FileAsync(DemoCast cast, string name, string line, CancellationToken cancellation)
    {
        var (bytes, path) = (DemoPapers.Of(line), store.NewIncoming());
        await File.WriteAllBytesAsync(path, bytes, cancellation);
        var file = new StreamedFile(name, path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return (await intake.TakeAsync(cast.Authority, file, cancellation)).Value;
    }
}
