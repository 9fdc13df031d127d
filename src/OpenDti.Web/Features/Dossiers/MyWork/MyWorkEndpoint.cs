using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.MyWork;

/// <summary>What a dossier asks of the person who looks at it.</summary>
public enum WorkStep
{
    Enter,
    EnterGiven,
    Correct,
    Amend,
    Supplement,
    Decide,
    ConfirmCorrections,
    AwaitLeader,
    AwaitSpecialist,
    Done,
    LockedUnconfirmed,
}

public sealed record MyWorkModel(IReadOnlyList<ShownNotice> News, IReadOnlyList<WorkItem> Waiting, IReadOnlyList<WorkItem> Others);

/// <summary>What appraisers ask of the unit after the lock: criteria to correct, criteria to explain, and the first day on which something of it ends.</summary>
public sealed record AskedWork(int ToCorrect, int ToExplain, DateOnly LastDay, int DaysLeft);

public sealed record WorkItem(
    Guid Dossier,
    string UnitName,
    int Year,
    WorkStep Step,
    DateTimeOffset DeadlineAt,
    IReadOnlyList<GivenWork> Given,
    string? DeadlineNote,
    string? StepNow,
    string? CalendarNote,
    DateTimeOffset? DraftUntil,
    bool IsDraftOver,
    DateOnly? ComplaintsUntil,
    bool IsOverForComplaints,
    int? DaysLeft,
    int Answered,
    int Criteria,
    int Returned,
    AskedWork? Asked,
    Points? Earned,
    Points Max,
    string Path
)
{
    /// <summary>What the public results say of the unit; the self-assessed points count no more then.</summary>
    public ReleasedFigures? Released { get; init; }

    /// <summary>What the self-assessed points leave out until all units are in.</summary>
    public string? AwaitedNote { get; init; }
}

/// <summary>The first screen after signing in: what waits for you, until when.</summary>
public sealed class MyWorkEndpoint(
    DossierReader dossiers,
    Assignments assignments,
    ReadReleased released,
    Unread unread,
    RoundYears years,
    TimeProvider clock
)
{
    private const int MostNews = 3;

    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var (viewer, authority) = (current.RequiredViewer, current.RequiredAuthority.Id);
        var units = viewer.SeatsWith(authority).Where(seat => seat.Role.IsOfUnit()).Select(seat => seat.UnitId!.Value).ToHashSet();
        if (units.Count == 0 && viewer.HasRole(authority, Role.Appraiser))
        {
            return Results.Redirect(current.AuthorityUrl("/appraisal"));
        }

        if (units.Count == 0 && viewer.RunsRoundsOf(authority))
        {
            return Results.Redirect(current.AuthorityUrl("/rounds"));
        }

        if (units.Count == 0 && viewer.HasRole(authority, Role.SystemAdministrator))
        {
            return Results.Redirect(current.AuthorityUrl(NoticePaths.Queue));
        }

        var readings = new List<(DossierReading Reading, IReadOnlyList<GivenWork> Given)>();
        foreach (var whole in await dossiers.ReadAsync(authority, all => all.Where(d => units.Contains(d.UnitId)), cancellation))
        {
            var reading = await assignments.ForAsync(viewer, whole, cancellation);
            if (reading.Only is not { Count: 0 })
            {
                reading = reading with { Released = await released(reading, current.Language, cancellation) };
                readings.Add((reading, await assignments.GivenAsync(viewer, reading, cancellation)));
            }
        }

        var workingDays = await years.WorkingDaysAsync(authority, cancellation);
        var items = readings
            .OrderBy(one => one.Given.Count > 0 ? HanoiTime.StartOf(one.Given[0].DueOn.AddDays(1)) : one.Reading.DeadlineAt)
            .Select(one => ItemOf(one.Reading, one.Given, viewer, authority, workingDays, current.Language));
        var byUrgency = items.ToLookup(item =>
            item.Step
                is WorkStep.Enter
                    or WorkStep.EnterGiven
                    or WorkStep.Correct
                    or WorkStep.Amend
                    or WorkStep.Supplement
                    or WorkStep.Decide
                    or WorkStep.ConfirmCorrections
        );
        var news = await unread.NewestAsync(viewer.AccountId, authority, MostNews, current.Language, cancellation);
        return Pages.Of<MyWorkPage>(new MyWorkModel(news, [.. byUrgency[true]], [.. byUrgency[false].Reverse()]));
    }

    private WorkItem ItemOf(
        DossierReading reading,
        IReadOnlyList<GivenWork> given,
        Viewer viewer,
        Guid authority,
        WorkingDays workingDays,
        Language language
    )
    {
        var now = clock.GetUtcNow();
        var isOpen = reading.StageAt(now) == RoundGroupStage.Open;
        var asked = isOpen ? null : AskedOf(reading, now);
        var toConfirm =
            reading.Dossier.CorrectionsToConfirm(reading.Group, now).Count
            + reading.Dossier.ExplanationsToConfirm(reading.Group, now).Count();
        var step = StepOf(reading, viewer, authority, isOpen, asked is not null, toConfirm);
        var mine = reading.MainIndices.ToList();
        var first = mine.Find(index => reading.AnsweredOf(index) < reading.CriteriaOf(index).Count);
        var id = reading.Dossier.Id;
        var year = new RoundYear(reading.Group, reading.Group.Calendar, workingDays, now);
        return new WorkItem(
            id,
            reading.Unit.Name,
            reading.Year,
            step,
            reading.DeadlineAt,
            isOpen ? given : [],
            DossierTexts.In(language).DeadlineNote(reading),
            RoundYearTexts.In(language).NowOf(year),
            reading.Group.CalendarReason is { } reason ? RoundYearTexts.In(language).Because(reason) : null,
            reading.Group.ReleasedAt is null ? reading.Group.DraftAnswersUntil : null,
            now >= reading.Group.DraftAnswersUntil,
            year.ComplaintsUntil,
            year.IsOverForComplaints,
            isOpen ? HanoiTime.DayOf(reading.DeadlineAt).DayNumber - HanoiTime.DayOf(now).DayNumber : null,
            mine.Sum(reading.AnsweredOf),
            mine.Sum(index => reading.CriteriaOf(index).Count),
            isOpen ? reading.Dossier.Reviews.Count(review => review.State == ReviewState.Open) : 0,
            asked,
            reading.Only is null ? reading.Sheet.Total : null,
            reading.Set.Set.Total,
            step switch
            {
                WorkStep.Decide => DossierPaths.Decide(id),
                WorkStep.Enter or WorkStep.EnterGiven when first is not null => DossierPaths.Entry(id, first.Id),
                _ when reading.Only is not null => DossierPaths.Entry(id, mine[0].Id),
                _ => DossierPaths.Overview(id),
            }
        )
        {
            Released = reading.Released,
            AwaitedNote = DossierTexts.In(language).AwaitedBriefly(reading, language),
        };
    }

    private static AskedWork? AskedOf(DossierReading reading, DateTimeOffset now)
    {
        var toCorrect = reading
            .Criteria.Select(c => reading.Dossier.ReopenedUntil(c.Id, reading.Group, now))
            .OfType<DateTimeOffset>()
            .ToList();
        var toExplain = reading
            .Dossier.Explanations.Where(e => e.StateAt(now) is ExplanationState.Asked or ExplanationState.Prepared)
            .Select(e => e.Until)
            .ToList();
        if (toCorrect.Count + toExplain.Count == 0)
        {
            return null;
        }

        var lastDay = HanoiTime.LastDayOf(toCorrect.Concat(toExplain).Min());
        return new AskedWork(toCorrect.Count, toExplain.Count, lastDay, lastDay.DayNumber - HanoiTime.DayOf(now).DayNumber);
    }

    private static WorkStep StepOf(DossierReading reading, Viewer viewer, Guid authority, bool isOpen, bool isAsked, int toConfirm)
    {
        var roles = viewer.RolesIn(authority, reading.Unit.Id);
        return reading.Dossier.State switch
        {
            _ when isAsked && roles.Contains(Role.Specialist) => WorkStep.Supplement,
            _ when toConfirm > 0 && roles.Contains(Role.Leader) => WorkStep.ConfirmCorrections,
            DossierState.Confirmed => WorkStep.Done,
            _ when !isOpen => WorkStep.LockedUnconfirmed,
            DossierState.Sent => roles.Contains(Role.Leader) ? WorkStep.Decide : WorkStep.AwaitLeader,
            DossierState.Returned when roles.Contains(Role.Specialist) => WorkStep.Correct,
            DossierState.Entering when reading.Dossier.WithdrawnAt is not null && roles.Contains(Role.Specialist) => WorkStep.Amend,
            _ when roles.Contains(Role.Specialist) => WorkStep.Enter,
            _ => roles.Contains(Role.Contributor) ? WorkStep.EnterGiven : WorkStep.AwaitSpecialist,
        };
    }
}
