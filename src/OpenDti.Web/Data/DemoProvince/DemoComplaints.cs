using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Complaints;
using OpenDti.Web.Features.Publications.Correcting;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>Two complaints about released results: one that changed nothing, and one by letter that led to a correction.</summary>
public sealed class DemoComplaints(
    Databases databases,
    FileComplaint file,
    DecideComplaint decide,
    CorrectCriterion correct,
    DemoRecords records
)
{
    private const string Teams = "to-cong-nghe-so";
    private const string Tasks = "hoan-thanh-nhiem-vu";

    public async Task SeedAsync(DemoCast cast, DemoGroup group, DateOnly releaseDay, CancellationToken cancellation)
    {
        var (kept, adjusted) = (group.Dossiers[cast.Units["donggiang"]], group.Dossiers[cast.Units["huongngan"]]);
        var leader = cast.Leader(DemoUnits.Of("donggiang"), MorningOf(releaseDay.AddDays(3)));
        await FileAsync(
            leader,
            kept,
            new NewComplaint(
                Teams,
                "Đề nghị tính Tổ công nghệ số ở tổ dân phố 11 vì đã có quyết định kiện toàn.",
                Evidence: null,
                Letter: null
            ),
            cancellation
        );
        var letter = new ComplaintLetter("86/UBND-VHXH", releaseDay.AddDays(4));
        await FileAsync(
            Administrator(cast, releaseDay.AddDays(5)),
            adjusted,
            new NewComplaint(
                Tasks,
                "Văn bản nghiệm thu nhiệm vụ số 14 được ký trước thời điểm chốt số liệu nhưng gửi kèm nhầm tệp.",
                await EvidenceOfAsync(cast, adjusted, cancellation),
                letter
            ),
            cancellation
        );
        await DecideAsync(
            cast,
            kept,
            ComplaintOutcome.Kept,
            "Quyết định kiện toàn không thay cho nhật ký hoạt động trong kỳ; phường đã đề nghị tính 19 Tổ khi giải trình.",
            releaseDay.AddDays(10),
            cancellation
        );
        await DecideAsync(
            cast,
            adjusted,
            ComplaintOutcome.Adjusted,
            "Văn bản nghiệm thu nhiệm vụ số 14 ký trong kỳ, được tính. Nhiệm vụ còn lại giữ nguyên.",
            releaseDay.AddDays(12),
            cancellation
        );
        await CorrectAsync(cast, adjusted, releaseDay.AddDays(12), cancellation);
    }

    private static DateTimeOffset MorningOf(DateOnly day) => HanoiTime.At(day, new TimeOnly(8, 50));

    private static DemoWriter Administrator(DemoCast cast, DateOnly day) => new(cast.Authority, cast.Administrator, MorningOf(day));

    private async Task FileAsync(DemoWriter writer, Guid dossier, NewComplaint complaint, CancellationToken cancellation) =>
        _ = (await file.RunAsync(writer.Request(Dossier.StreamOf(dossier)), dossier, personId: Guid.Empty, complaint, cancellation)).Value;

    private async Task DecideAsync(
        DemoCast cast,
        Guid dossier,
        ComplaintOutcome outcome,
        string words,
        DateOnly day,
        CancellationToken cancellation
    )
    {
        var request = Administrator(cast, day).Request(Dossier.StreamOf(dossier));
        var decided = new ComplaintDecided(await ComplaintOfAsync(cast, dossier, cancellation), Indicator: "", outcome, words, day);
        _ = (await decide.RunAsync(request, dossier, personId: Guid.Empty, decided, cancellation)).Value;
    }

    private async Task CorrectAsync(DemoCast cast, Guid dossier, DateOnly day, CancellationToken cancellation)
    {
        var request = (Administrator(cast, day) with { At = MorningOf(day).AddHours(2) }).Request(Dossier.StreamOf(dossier));
        var (complaint, version) = (await ComplaintOfAsync(cast, dossier, cancellation), await records.VersionOfAsync(cast, dossier));
        var corrected = new CriterionCorrected(complaint, Tasks, version, "Tính nhiệm vụ số 14 theo văn bản nghiệm thu ký trong kỳ.")
        {
            Values = [new SavedAnswer("so-nhiem-vu-hoan-thanh", "20", Missing: null)],
        };
        _ = (await correct.RunAsync(request, dossier, personId: Guid.Empty, corrected, cancellation)).Value;
    }

    private async Task<Guid> ComplaintOfAsync(DemoCast cast, Guid dossier, CancellationToken cancellation)
    {
        await using var db = databases.Open(cast.Authority);
        return await db.Complaints.Where(c => c.DossierId == dossier).Select(c => c.Id).SingleAsync(cancellation);
    }

    private async Task<Guid?> EvidenceOfAsync(DemoCast cast, Guid dossier, CancellationToken cancellation)
    {
        await using var db = databases.Open(cast.Authority);
        return await db
            .EvidenceItems.Where(i => i.DossierId == dossier && i.Kind == EvidenceKind.Document)
            .Select(i => (Guid?)i.Id)
            .FirstAsync(cancellation);
    }
}
