using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Publications.Drafts;

public sealed class DraftPages(
    Databases databases,
    DossierReader dossiers,
    GroupFigures figures,
    RoundYears years,
    RefusalTexts refusals,
    TimeProvider clock
)
{
    /// <summary>The usual number of working days where the calendar says nothing.</summary>
    private const int UsualDays = 5;

    /// <summary>A unit's draft result; null also for somebody of a rival unit.</summary>
    public async Task<UnitDraftModel?> OfUnitAsync(
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

        var sits = viewer.SeatsWith(authority).Any(seat => seat.UnitId == reading.Unit.Id && seat.Role is Role.Specialist or Role.Leader);
        await using var db = databases.Open(authority);
        var ownUnits = await PersonUnits.OfAsync(db, viewer.PersonId, clock.GetUtcNow(), cancellation);
        if (!sits && await Competition.IncludesAsync(db, reading.Group.Id, ownUnits, cancellation))
        {
            return null;
        }

        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == reading.Group.DraftId, cancellation);
        var mine = (await DraftPart.FindAsync(db, draft?.Id, dossierId, cancellation))?.Read();
        var answers = draft is null
            ? []
            : await db.DraftAnswers.AsNoTracking().Where(a => a.DossierId == dossierId && a.DraftId == draft.Id).ToListAsync(cancellation);
        var until = reading.Group.DraftAnswersUntil;
        return new UnitDraftModel(
            dossierId,
            reading.Unit.Name,
            reading.Year,
            draft?.Id,
            draft?.SentAt,
            await SentAgainBecauseAsync(db, draft?.RoundGroupId, cancellation),
            until,
            IsOver: clock.GetUtcNow() >= until,
            MayAnswer: sits && clock.GetUtcNow() < until && reading.Group.ApprovalId is null,
            Points.FromScaled(mine?.DeclaredE10 ?? 0),
            Points.FromScaled(mine?.TotalE10 ?? 0),
            reading.Set.Set.Total,
            Points.FromScaled(mine?.BonusE10 ?? 0),
            reading.Set,
            reading.Set.Set.Policy.Classes.FirstOrDefault(band => band.Id == mine?.ClassId)?.Name.In(language),
            mine is null ? [] : [.. mine.Lines.Skip(1).Select(line => LineOf(line, reading.Set, language))],
            [
                .. answers
                    .Where(a => a.IsGiven)
                    .OrderBy(a => a.AnsweredAt)
                    .Select(a => AnswerOf(a, reading.Unit.Name, reading.Set, language, maySettle: false)),
            ],
            current.Posted?.Fields ?? WrittenIn(answers),
            [.. refused.Select(r => new FieldError(r.Field, refusals.Of(r.Refusal, language)))]
        )
        {
            IsLeader = viewer.HoldsSeat(authority, reading.Unit.Id, Role.Leader),
            Prepared = sits && clock.GetUtcNow() < until ? [.. PreparedIn(answers, reading.Set, language)] : [],
        };
    }

    // What was given back is mended where it stands.
    private static Dictionary<string, string> WrittenIn(IEnumerable<DraftAnswer> answers) =>
        answers.FirstOrDefault(answer => answer.GivenBack is not null) is { } back
            ? new() { [DraftFields.Line] = back.Indicator, [DraftFields.Words] = back.Prepared ?? "" }
            : [];

    private static IEnumerable<PreparedDraftAnswer> PreparedIn(IEnumerable<DraftAnswer> answers, CompiledSet set, Language language) =>
        from answer in answers
        where answer.Prepared is not null || answer.GivenBack is not null
        orderby answer.PreparedVersion
        let line = set.FindIndicator(new IndicatorId(answer.Indicator))
        select new PreparedDraftAnswer(
            answer.Indicator,
            line is null ? null : $"{line.Code} {line.Name.In(language)}",
            answer.PreparedAgrees ?? false,
            answer.Prepared ?? "",
            answer.PreparedVersion ?? 0,
            answer.GivenBack
        );

    public async Task<GroupDraftModel?> OfGroupAsync(
        CurrentRequest current,
        Guid groupId,
        Guid? settling,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var (authority, viewer, language) = (current.RequiredAuthority.Id, current.RequiredViewer, current.Language);
        await using var db = databases.Open(authority);
        if (await figures.ReadAsync(db, groupId, cancellation) is not { } reading)
        {
            return null;
        }

        var year = await years.OfAsync(reading.Group, cancellation);
        var ownUnits = await PersonUnits.OfAsync(db, viewer.PersonId, year.At, cancellation);
        var competes = await Competition.IncludesAsync(db, groupId, ownUnits, cancellation);
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == reading.Group.DraftId, cancellation);
        var answers = draft is null
            ? []
            : await db.DraftAnswers.AsNoTracking().Where(a => a.DraftId == draft.Id && a.Version > 0).ToListAsync(cancellation);
        var byDossier = reading.Dossiers.ToDictionary(dossier => dossier.Dossier.Id);
        var mayDecide = viewer.HasRole(authority, Role.AuthorityAdministrator) || viewer.HasRole(authority, Role.Publisher);
        var stage = reading.StageAt(year.At);
        var whyNot = reading.RefusalToDecide(year.At, ownUnits);
        return new GroupDraftModel(
            groupId,
            reading.Group.Round!.Year,
            reading.Group.UnitKind,
            stage,
            year,
            draft?.Id,
            draft?.SentAt,
            await SentAgainBecauseAsync(db, draft?.RoundGroupId, cancellation),
            reading.Group.DraftAnswersUntil,
            IsOver: year.At >= reading.Group.DraftAnswersUntil,
            IsStillOfThese: draft is null || await IsStillAsync(db, draft, reading, cancellation),
            whyNot is null ? null : refusals.Of(whyNot, language),
            MaySend: whyNot is null && mayDecide && RoundGroupMoves.Allows(stage, RoundGroupAct.SendDraft),
            DaysOf(year).ToString(CultureInfo.InvariantCulture),
            reading.Dossiers.Count,
            answers.DistinctBy(a => a.DossierId).Count(),
            [
                .. (competes ? [] : answers)
                    .OrderByDescending(a => a.IsOpen)
                    .ThenBy(a => byDossier[a.DossierId].Unit.Name, VietnameseOrder.Instance)
                    .Select(a =>
                        AnswerOf(a, byDossier[a.DossierId].Unit.Name, reading.Set, language, mayDecide && reading.Group.ApprovalId is null)
                    ),
            ],
            settling,
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            [.. refused.Select(r => new FieldError(r.Field, refusals.Of(r.Refusal, language)))]
        );
    }

    private static async Task<string?> SentAgainBecauseAsync(AppDb db, Guid? group, CancellationToken cancellation) =>
        group is { } id ? (await GroupEntries.LastAsync<DraftResultsSent>(db, id, cancellation))?.Fact.Reason : null;

    private static int DaysOf(RoundYear year) =>
        year.Calendar?.Find(CalendarStepKind.DraftResults) is { } step
            ? Math.Max(1, year.WorkingDays.Between(step.FirstDay, step.LastDay))
            : UsualDays;

    private static UnitDraftLine LineOf(DraftLine line, CompiledSet set, Language language)
    {
        var indicator = set.FindIndicator(new IndicatorId(line.Id))!;
        return new UnitDraftLine(
            line.Id,
            $"{indicator.Code} {indicator.Name.In(language)}",
            indicator is Criterion,
            Points.FromScaled(line.DeclaredE10),
            Points.FromScaled(line.EarnedE10),
            Points.FromScaled(line.MaxE10),
            Points.FromScaled(line.LostE10),
            line.Note
        );
    }

    private static ShownDraftAnswer AnswerOf(DraftAnswer answer, string unitName, CompiledSet set, Language language, bool maySettle) =>
        new(
            answer.DossierId,
            unitName,
            answer.Indicator,
            set.FindIndicator(new IndicatorId(answer.Indicator)) is { } line ? $"{line.Code} {line.Name.In(language)}" : null,
            answer.Agrees,
            answer.Words,
            answer.AnsweredAt,
            answer.Outcome,
            answer.Settlement,
            answer.IsOpen,
            maySettle && answer.IsOpen
        )
        {
            Earlier = answer is { EarlierOutcome: { } outcome, EarlierSettlement: { } words, EarlierSettledAt: { } at }
                ? new EarlierReply(outcome, words, at)
                : null,
        };

    private static async Task<bool> IsStillAsync(AppDb db, Draft draft, GroupReading reading, CancellationToken cancellation)
    {
        var sent = await db
            .DraftParts.Where(part => part.DraftId == draft.Id)
            .ToDictionaryAsync(part => part.DossierId, part => part.Body, cancellation);
        return Draft.UnitsOf(reading).All(unit => sent.GetValueOrDefault(unit.Dossier) == DraftPart.BodyOf(unit));
    }
}
