using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Appraisals.Decide;

/// <summary>One criterion of one dossier in its field, as one person may see it.</summary>
public sealed record DecideReading(CriterionField Field, CriterionField? Before, Dossier Dossier, AppraisalRights Rights, DateTimeOffset At)
{
    public IndicatorId Id => Field.Criterion.Id;

    public CriterionState State => Dossier.StateOf(Id, At);

    public AppraisalScope? Scope => Rights.ScopeFor(Id, Dossier.UnitId, State);

    public bool IsHidden => Rights.IsBlindTo(Dossier, Id, State);

    /// <summary>Whether the reader may look at it: it was given to them, and it is not about a unit of their own.</summary>
    public bool IsOpen => Rights.Sees(Id, Dossier.UnitId) && !Rights.IsOwn(Dossier.UnitId);
}

/// <summary>Makes the page on which one criterion of one unit is decided.</summary>
public sealed class DecidePages(
    Databases databases,
    CriterionFields fields,
    AppraisalRightsReader rights,
    Enterers enterers,
    PhraseBook phrases,
    TimeProvider clock,
    RefusalTexts refusals
)
{
    public async Task<DecideReading?> ReadAsync(CurrentRequest current, Guid dossierId, string indicator, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        await using var db = databases.Open(authority);
        var groupId = await db.Dossiers.Where(d => d.Id == dossierId).Select(d => d.RoundGroupId).SingleOrDefaultAsync(cancellation);
        if (
            await fields.GroupAsync(authority, groupId, cancellation) is not { } group
            || await fields.ReadAsync(group, indicator, cancellation) is not { } field
            || field.Dossiers.FirstOrDefault(d => d.Id == dossierId) is not { } dossier
        )
        {
            return null;
        }

        var before = await fields.ReadBeforeAsync(group, field.Criterion.Id, cancellation);
        var mine = await rights.OfAsync(current, groupId, cancellation);
        return new DecideReading(field, before, dossier, mine, clock.GetUtcNow());
    }

    public async Task<DecideModel> PageOfAsync(
        DecideReading reading,
        CurrentRequest current,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var (field, dossier, language) = (reading.Field, reading.Dossier, current.Language);
        var closed = dossier.RefusalToAppraise(field.Group, reading.At);
        var columns = new DecideColumns(reading, language);
        var units = field.Dossiers.Where(d => reading.Rights.Sees(reading.Id, d.UnitId) && !reading.Rights.IsOwn(d.UnitId)).ToList();
        var place = units.FindIndex(d => d.Id == dossier.Id);
        return new DecideModel(
            dossier.Id,
            field.Group.Id,
            dossier.Unit!.Name,
            field.Year,
            field.Set,
            field.Criterion,
            reading.State,
            dossier.Version,
            dossier.State != DossierState.Confirmed,
            reading.IsHidden,
            dossier.Evidence.Count,
            columns.Figures(),
            reading.Before?.Year,
            columns.Points(),
            reading.IsHidden ? null : columns.Why(),
            columns.NoteBefore(),
            await DecisionsAsync(reading, language, cancellation),
            closed is null ? await FormAsync(reading, current, cancellation) : null,
            WhyNot(reading, closed, language),
            Neighbour(units.ElementAtOrDefault(place - 1)),
            Neighbour(units.ElementAtOrDefault(place + 1)),
            [.. refused.Select(one => new FieldError(one.Field, refusals.Of(one.Refusal, language, field.Set)))]
        )
        {
            OpensEvidence = EvidenceReaders.Include(current),
            Contests = ContestView.Of(dossier, field.Set, field.Criterion, language),
        };
    }

    private string? WhyNot(DecideReading reading, Refusal? closed, Language language) =>
        closed is not null ? refusals.Of(closed, language)
        : reading.Scope is not { } scope ? null
        : CriterionMoves.MayDecide(reading.State, AppraisalRights.ActorOf(scope)) ? null
        : refusals.Of(AppraisalRules.RefusalIn(reading.State, AppraisalRights.ActorOf(scope)), language);

    private async Task<DecideForm?> FormAsync(DecideReading reading, CurrentRequest current, CancellationToken cancellation)
    {
        if (reading.Scope is not { } scope || !CriterionMoves.MayDecide(reading.State, AppraisalRights.ActorOf(scope)))
        {
            return null;
        }

        var acts = Enum.GetValues<CriterionAct>()
            .Where(act => CriterionMoves.Allows(reading.State, act, AppraisalRights.ActorOf(scope)))
            .Where(act => act is not (CriterionAct.Accept or CriterionAct.Keep) || !scope.IsBlind)
            .Where(act => act is not (CriterionAct.ChangeValue or CriterionAct.Exempt) || reading.Field.Criterion.Rule.Inputs.Any());
        var known = await phrases.ForAsync(reading.Dossier.AuthorityId, current.RequiredViewer.AccountId, cancellation);
        var typed = current.Posted?.Fields ?? new Dictionary<string, string>();
        return new DecideForm(scope.Level, [.. acts], [.. known.Select(phrase => phrase.Words)], typed);
    }

    private async Task<IReadOnlyList<DecidedBefore>> DecisionsAsync(
        DecideReading reading,
        Language language,
        CancellationToken cancellation
    )
    {
        var rows = reading.Dossier.Appraisals.OrderByDescending(a => a.Version).ToList();
        var names = await enterers.NamesOfAsync(rows.Select(a => a.AccountId).ToHashSet(), cancellation);
        return
        [
            .. rows.Select(a => new DecidedBefore(
                a.Level,
                AppraisalReasonTexts.Told(a, language),
                names.GetValueOrDefault(a.AccountId, "–"),
                DossierTexts.In(language).At(a.DecidedAt),
                a.Until is { } until ? HanoiTime.LastDateOf(until) : null,
                a.IsRevised,
                a.Returns
            )),
        ];
    }

    private static DecideNeighbour? Neighbour(Dossier? dossier) =>
        dossier is null ? null : new DecideNeighbour(dossier.Id, dossier.Unit!.Name);
}
