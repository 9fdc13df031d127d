using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Calendar;

/// <summary>The calendar of a round group, the form that plans it, and how it came to be what it is.</summary>
public sealed record CalendarModel(
    Guid Group,
    int YearNo,
    UnitKind Kind,
    RoundGroupStage Stage,
    RoundYear Year,
    RoundYear? Preview,
    bool MayPlan,
    string? WhyNot,
    string Shown,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyList<CalendarChange> Changes,
    IReadOnlyList<FieldError> Errors
)
{
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

/// <summary>One entry of the group's stream that moved its calendar.</summary>
public sealed record CalendarChange(DateTimeOffset At, string Person, AuditFact Fact);

public sealed class CalendarPages(Databases databases, RoundYears years, RefusalTexts refusals)
{
    public async Task<CalendarModel?> PageOfAsync(
        CurrentRequest current,
        Guid groupId,
        TypedCalendar? preview,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var (authority, viewer, language) = (current.RequiredAuthority.Id, current.RequiredViewer, current.Language);
        await using var db = databases.Open(authority);
        var group = await db.RoundGroups.AsNoTracking().Include(g => g.Round).SingleOrDefaultAsync(g => g.Id == groupId, cancellation);
        if (group is null)
        {
            return null;
        }

        var year = await years.OfAsync(group, cancellation);
        var dossiers = await db.Dossiers.AsNoTracking().Where(d => d.RoundGroupId == groupId).ToListAsync(cancellation);
        var ownUnits = await PersonUnits.OfAsync(db, viewer.PersonId, year.At, cancellation);
        var isOwn = dossiers.Exists(d => ownUnits.Contains(d.UnitId));
        var whyNot =
            group.ReleasedAt is not null ? new Refusal("calendar.released")
            : group.ApprovalId is not null ? new Refusal("calendar.approved")
            : isOwn ? new Refusal("calendar.own-group")
            : null;
        var (looked, wrong) = PreviewOf(group, year, preview);
        IEnumerable<(string? Field, Refusal Refusal)> errors = wrong is null ? refused : [.. refused, (preview!.FieldOf(wrong), wrong)];
        return new CalendarModel(
            groupId,
            group.Round!.Year,
            group.UnitKind,
            group.StageAt(year.At, dossiers.Max(d => d.DeadlineIn(group))),
            year,
            looked,
            MayPlan: whyNot is null && viewer.HasRole(authority, Role.AuthorityAdministrator),
            whyNot is null ? null : refusals.Of(whyNot, language),
            current.Posted?[TypedCalendar.ShownField] ?? group.CalendarText ?? "",
            current.Posted?.Fields ?? (group.Calendar is { } calendar ? TypedCalendar.Of(calendar) : []),
            await ChangesAsync(db, groupId, language, cancellation),
            [.. errors.Select(r => new FieldError(r.Field, refusals.Of(r.Refusal, language)))]
        );
    }

    private static (RoundYear? Year, Refusal? Refusal) PreviewOf(RoundGroup group, RoundYear year, TypedCalendar? typed)
    {
        if (typed is null)
        {
            return (null, null);
        }

        return typed.Plan.From(group.DeadlineAt, year.WorkingDays).TryGet(out var calendar, out var refusal)
            ? (year with { Calendar = calendar }, null)
            : (null, refusal);
    }

    private static async Task<IReadOnlyList<CalendarChange>> ChangesAsync(
        AppDb db,
        Guid groupId,
        Language language,
        CancellationToken cancellation
    )
    {
        var stream = RoundGroup.StreamOf(groupId);
        var bodies = await db
            .AuditEntries.Where(e => e.Stream == stream)
            .OfKinds([typeof(RoundGroupCalendarPlanned), typeof(RoundGroupDeadlineChanged)])
            .OrderByDescending(e => e.Seq)
            .Select(e => e.Body)
            .ToListAsync(cancellation);
        var entries = bodies.ConvertAll(AuditBody.Read);
        var accounts = entries.Select(e => e.Stamp.Account).ToHashSet();
        var names = await db
            .Accounts.Where(a => accounts.Contains(a.Id))
            .Select(a => new { a.Id, a.Person!.Name })
            .ToDictionaryAsync(a => a.Id, a => a.Name, cancellation);
        var unknown = CalendarTexts.In(language).UnknownPerson;
        return [.. entries.Select(e => new CalendarChange(e.Stamp.ReceivedAt, names.GetValueOrDefault(e.Stamp.Account, unknown), e.Fact))];
    }
}
