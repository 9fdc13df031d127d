using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Complaints;

public sealed class ComplaintPages(
    Databases databases,
    DossierReader dossiers,
    EvidenceShelf shelf,
    RoundYears years,
    RefusalTexts refusals
)
{
    public async Task<UnitComplaintsModel?> OfUnitAsync(
        CurrentRequest current,
        Guid dossierId,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var (authority, viewer, language) = (current.RequiredAuthority.Id, current.RequiredViewer, current.Language);
        if (await dossiers.ReadAsync(authority, dossierId, cancellation) is not { } reading)
        {
            return null;
        }

        var year = await years.OfAsync(reading.Group, cancellation);
        var items = await shelf.OfUnitAsync(authority, reading.Unit.Id, cancellation);
        await using var db = databases.Open(authority);
        var complaints = await db.Complaints.AsNoTracking().Where(c => c.DossierId == dossierId).ToListAsync(cancellation);
        var isLeader = viewer.HoldsSeat(authority, reading.Unit.Id, Role.Leader);
        var whyNot = WhyNot(year);
        return new UnitComplaintsModel(
            dossierId,
            reading.Unit.Name,
            reading.Year,
            await LatestAsync(db, reading.Group.Id, cancellation),
            year.ComplaintsUntil,
            year.Group.AnswerDays,
            year.AnswerBy,
            whyNot is null ? null : refusals.Of(whyNot, language),
            MayFile: isLeader && whyNot is null,
            MayWithdraw: isLeader,
            CriteriaOf(reading.Criteria, language),
            [.. items.Select(item => new Choice(item.Id.ToString("N"), EvidenceWords.In(language).NameOf(item)))],
            await ShownAsync(db, complaints, [reading], year.At, language, cancellation),
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            [.. refused.Select(r => new FieldError(r.Field, refusals.Of(r.Refusal, language)))]
        );
    }

    public async Task<GroupComplaintsModel?> OfGroupAsync(
        CurrentRequest current,
        Guid groupId,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var (authority, viewer, language) = (current.RequiredAuthority.Id, current.RequiredViewer, current.Language);
        await using var db = databases.Open(authority);
        var readings = await dossiers.ReadGroupAsync(authority, groupId, cancellation);
        if (readings.Count == 0)
        {
            return null;
        }

        var group = readings[0].Group;
        var year = await years.OfAsync(group, cancellation);
        var own = await PersonUnits.OfAsync(db, viewer.PersonId, year.At, cancellation);
        var others = readings.Where(reading => !own.Contains(reading.Unit.Id)).ToList();
        var ids = others.ConvertAll(reading => reading.Dossier.Id);
        var complaints = await db.Complaints.AsNoTracking().Where(c => ids.Contains(c.DossierId)).ToListAsync(cancellation);
        var whyNot = WhyNot(year) is { Code: not "complaint.too-late" } refusal ? refusal : null;
        return new GroupComplaintsModel(
            groupId,
            group.Round!.Year,
            group.UnitKind,
            group.StageAt(year.At, readings.Max(reading => reading.DeadlineAt)),
            year.ComplaintsUntil,
            year.IsOverForComplaints,
            year.Group.AnswerDays,
            year.AnswerBy,
            whyNot is null ? null : refusals.Of(whyNot, language),
            MayTakeIn: whyNot is null && MayDecide(viewer, authority),
            [.. others.Select(reading => new Choice(reading.Dossier.Id.ToString("N"), reading.Unit.Name))],
            CriteriaOf(readings[0].Set.Criteria, language),
            await ShownAsync(db, complaints, others, year.At, language, cancellation),
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            [.. refused.Select(r => new FieldError(r.Field, refusals.Of(r.Refusal, language)))]
        );
    }

    public static bool MayDecide(Viewer viewer, Guid authority) =>
        viewer.HasRole(authority, Role.AuthorityAdministrator) || viewer.HasRole(authority, Role.Publisher);

    public static IReadOnlyList<Choice> CriteriaOf(IReadOnlyList<Criterion> criteria, Language language) =>
        [.. criteria.Select(criterion => new Choice(criterion.Id.Value, TitleOf(criterion, language)))];

    /// <summary>What waits comes first, by the day on which the answer is due.</summary>
    public static async Task<IReadOnlyList<ShownComplaint>> ShownAsync(
        AppDb db,
        IReadOnlyList<Complaint> complaints,
        IReadOnlyList<DossierReading> readings,
        DateTimeOffset at,
        Language language,
        CancellationToken cancellation
    )
    {
        var workingDays = await RoundYears.WorkingDaysAsync(db, cancellation);
        var pieces = complaints.Select(c => c.EvidenceId).OfType<Guid>().ToHashSet();
        var items = await db.EvidenceItems.AsNoTracking().Where(i => pieces.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancellation);
        var corrected = complaints.Select(c => c.CorrectedInId).OfType<Guid>().ToHashSet();
        var hashes = await db
            .Releases.Where(r => corrected.Contains(r.Id))
            .ToDictionaryAsync(r => r.Id, r => r.DocumentSha256, cancellation);
        return
        [
            .. complaints
                .OrderBy(c => c.State is not (ComplaintState.Open or ComplaintState.Adjusting))
                .ThenBy(c => c.AnswerBy)
                .ThenBy(c => c.FiledAt)
                .Select(c =>
                {
                    var reading = readings.Single(one => one.Dossier.Id == c.DossierId);
                    return new ShownComplaint(
                        c.Id,
                        c.DossierId,
                        reading.Unit.Name,
                        reading.Set.FindIndicator(new IndicatorId(c.Indicator)) is { } line ? TitleOf(line, language) : null,
                        c.Words,
                        c.EvidenceId is { } piece ? items[piece] : null,
                        c is { LetterNumber: { } number, LetterDate: { } date } ? new ComplaintLetter(number, date) : null,
                        c.FiledAt,
                        c.AnswerBy,
                        workingDays.Between(HanoiTime.DayOf(at).AddDays(1), c.AnswerBy),
                        DaysLateOf(c, HanoiTime.DayOf(at), workingDays),
                        c.State,
                        c.Decision,
                        c.DecidedOn,
                        c.CorrectedInId is { } release ? hashes[release] : null
                    );
                }),
        ];
    }

    /// <summary>Working days after the day of the answer, until the decision or, where there is none yet, today: none yet on the days off that follow it. Null where it is not late.</summary>
    private static int? DaysLateOf(Complaint complaint, DateOnly today, WorkingDays workingDays) =>
        complaint.IsLateAt(today) ? workingDays.Between(complaint.AnswerBy.AddDays(1), complaint.DecidedOn ?? today) : null;

    public static string TitleOf(Indicator indicator, Language language) => $"{indicator.Code} {indicator.Name.In(language)}";

    private static Refusal? WhyNot(RoundYear year) =>
        !RoundGroupMoves.Allows(year.Group.StageAt(year.At, year.Group.DeadlineAt), RoundGroupAct.Complain)
            ? new Refusal("complaint.not-released")
        : year.ComplaintsUntil is not { } until ? new Refusal("complaint.none-planned")
        : year.IsOverForComplaints ? new Refusal("complaint.too-late", HanoiTime.DateOf(until))
        : null;

    private static Task<string?> LatestAsync(AppDb db, Guid group, CancellationToken cancellation) =>
        Release.NewestFirst(db, group).Select(r => r.DocumentSha256).FirstOrDefaultAsync(cancellation);
}
