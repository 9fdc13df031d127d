using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Explanations.Thread;

/// <summary>A dossier with what this person may see of its explanations.</summary>
public sealed record ExplanationReading(DossierReading Reading, AppraisalRights Rights, bool IsOfUnit, bool IsLeader)
{
    /// <summary>The unit sees all that it was asked; appraisers what was given to them.</summary>
    public bool Sees(IndicatorId indicator) => IsOfUnit || (Rights.Sees(indicator, Reading.Unit.Id) && !Rights.IsOwn(Reading.Unit.Id));

    /// <summary>Whether the words are kept from a blind appraiser: question and answer name what was declared.</summary>
    public bool Hides(IndicatorId indicator, DateTimeOffset at) =>
        !IsOfUnit && Rights.IsBlindTo(Reading.Dossier, indicator, Reading.Dossier.StateOf(indicator, at));

    public ExplanationView ViewOf(Explanation explanation, DateTimeOffset at, Language language)
    {
        var view = ExplanationView.Of(explanation, Reading.Set, at, language) with { Papers = PapersOf(explanation, language) };
        return Hides(view.Criterion, at) ? view.Hidden() : view;
    }

    /// <summary>What a specialist prepared, for the unit's own eyes.</summary>
    public PreparedExplanation? PreparedIn(Explanation? explanation, DateTimeOffset at, Language language) =>
        IsOfUnit && explanation is { IsPrepared: true, Prepared: { } words } && at < explanation.Until && explanation.Outcome is null
            ? new PreparedExplanation(
                words,
                [.. explanation.PreparedProposed.Select(value => ExplanationView.Said(Reading.Set, value, language))],
                PapersOf(explanation, language),
                HanoiTime.LastDateOf(explanation.Until),
                MayConfirm: IsLeader
            )
            : null;

    /// <summary>What the unit wrote last, field by field, to be mended where it is.</summary>
    public Dictionary<string, string> WrittenIn(Explanation? explanation, Language language)
    {
        var proposed = explanation?.Prepared is null ? explanation?.Proposed : explanation.PreparedProposed;
        var written = new Dictionary<string, string> { [ThreadModel.WordsField] = explanation?.Prepared ?? explanation?.Answer ?? "" };
        foreach (var value in proposed ?? [])
        {
            if (Reading.Set.FindInput(new InputId(value.Input)) is { } input)
            {
                written[ThreadModel.ValueField(input.Id)] = Shown.Editable(CanonicalValue.Parse(input, value.Value!).Value, language);
            }
        }

        return written;
    }

    private List<string> PapersOf(Explanation explanation, Language language) =>
        [
            .. Reading
                .Evidence[new IndicatorId(explanation.Indicator)]
                .Where(piece => piece.Use.ReceivedAt >= explanation.AskedAt && piece.Use.ReceivedAt < explanation.Until)
                .Select(piece => EvidenceWords.In(language).NameOf(piece.Item)),
        ];
}

public sealed class ThreadPages(
    DossierReader dossiers,
    EvidenceShelf shelf,
    AppraisalRightsReader rights,
    TimeProvider clock,
    RefusalTexts refusals
)
{
    public async Task<ExplanationReading?> ReadAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        if (await dossiers.ReadAsync(authority, dossier, cancellation) is not { } read)
        {
            return null;
        }

        var reading = await shelf.BesideAsync(read, cancellation);
        var viewer = current.RequiredViewer;
        var isOfUnit = new[] { Role.Specialist, Role.Leader }.Any(role => viewer.HoldsSeat(authority, reading.Unit.Id, role));
        var isLeader = viewer.HoldsSeat(authority, reading.Unit.Id, Role.Leader);
        return new ExplanationReading(reading, await rights.OfAsync(current, reading.Group.Id, cancellation), isOfUnit, isLeader);
    }

    public ThreadModel PageOf(
        ExplanationReading reading,
        Criterion criterion,
        CurrentRequest current,
        (string? Field, Refusal Refusal)? refused
    )
    {
        var (at, language, dossier) = (clock.GetUtcNow(), current.Language, reading.Reading.Dossier);
        var state = dossier.StateOf(criterion.Id, at);
        var scope = reading.Rights.IsOwn(reading.Reading.Unit.Id)
            ? null
            : reading.Rights.ScopeFor(criterion.Id, reading.Reading.Unit.Id, state);
        var latest = dossier.LatestExplanationOf(criterion.Id);
        var isOpen = dossier.RefusalToAppraise(reading.Reading.Group, at) is null;
        return new ThreadModel(
            dossier.Id,
            criterion,
            reading.Reading.Unit.Name,
            reading.Reading.Year,
            dossier.Version,
            [
                .. dossier
                    .Explanations.Where(e => e.Indicator == criterion.Id.Value)
                    .OrderByDescending(e => e.RoundNo)
                    .Select(e => reading.ViewOf(e, at, language)),
            ],
            [
                .. reading
                    .Reading.Set.InputsOf(criterion)
                    .Select(input => new ThreadFigure(input, Shown.WithUnit(input, reading.Reading.ValueOf(input), language))),
            ],
            reading.IsOfUnit,
            MayAsk: isOpen
                && scope is not null
                && !state.IsWithUnit()
                && (latest is null || ExplanationMoves.Allows(latest.StateAt(at), ExplanationAct.AskAgain)),
            MayAnswer: reading.IsOfUnit && dossier.RequestOpenAt(criterion.Id, reading.Reading.Group, at) is not null,
            isOpen
            && scope is not null
            && !reading.Hides(criterion.Id, at)
            && latest is not null
            && ExplanationMoves.Allows(latest.StateAt(at), ExplanationAct.Decide)
                ? scope.Level
                : null,
            current.Posted?.Fields ?? new Dictionary<string, string>(),
            refused is { } one ? [new FieldError(one.Field, refusals.Of(one.Refusal, language, reading.Reading.Set))] : []
        )
        {
            IsLeader = reading.IsLeader,
            Prepared = reading.PreparedIn(latest, at, language),
            GivenBack = reading.IsOfUnit ? latest?.GivenBack : null,
            Written = reading.IsOfUnit ? reading.WrittenIn(latest, language) : [],
        };
    }
}
