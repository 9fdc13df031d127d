using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Decide;

/// <summary>The leader's one screen. <see cref="Version"/> is what a decision is bound to.</summary>
public sealed record DecideModel(
    Guid Dossier,
    string UnitName,
    int Year,
    long Version,
    DossierState State,
    DateTimeOffset DeadlineAt,
    string? DeadlineNote,
    string? WithdrawalNote,
    bool MayDecide,
    Points Earned,
    Points Max,
    Points Lost,
    int Answered,
    int ChangedSinceReturn,
    IReadOnlyList<DecideIndex> Indices,
    IReadOnlyList<string> EnteredBy,
    IReadOnlyList<FieldError> Errors
)
{
    public int Criteria => Indices.Sum(index => index.Rows.Count);
}

public sealed record DecideIndex(string Title, Points Earned, Points Max, IReadOnlyList<DecideRow> Rows);

public sealed record DecideRow(
    IndicatorId Id,
    string Code,
    string Name,
    IReadOnlyList<string> Values,
    bool IsAnswered,
    Points Earned,
    Points Max,
    string Why,
    bool IsChanged,
    string? ReturnNote,
    string TypedReason
)
{
    public string ReasonField => "reason:" + Id.Value;
}

public sealed class DecidePages(Enterers enterers, TimeProvider clock, RefusalTexts refusals)
{
    public async Task<DecideModel> PageOfAsync(
        DossierReading reading,
        Posted? posted,
        Refusal? refusal,
        Language language,
        CancellationToken cancellation
    )
    {
        var enteredBy = await enterers.NamesOfAsync(reading.Dossier, cancellation);
        var indices = reading.Set.MainIndices.Select(index => IndexOf(reading, index, posted, language)).ToList();
        return new DecideModel(
            reading.Dossier.Id,
            reading.Unit.Name,
            reading.Year,
            reading.Dossier.Version,
            reading.Dossier.State,
            reading.DeadlineAt,
            DossierTexts.In(language).DeadlineNote(reading),
            DossierTexts.In(language).WithdrawalNote(reading.Dossier),
            MayDecide: reading.StageAt(clock.GetUtcNow()) == RoundGroupStage.Open
                && DossierMoves.Allows(reading.Dossier.State, DossierAct.Confirm),
            reading.Sheet.Total,
            reading.Set.Set.Total,
            reading.Sheet.Of(reading.Set.Set.Root.Id).Lost,
            reading.Set.Criteria.Count(reading.IsAnswered),
            indices.SelectMany(index => index.Rows).Count(row => row.IsChanged),
            indices,
            [.. enteredBy.Values.Distinct().Order(VietnameseOrder.Instance)],
            refusal is null ? [] : [new FieldError(Field: null, refusals.Of(refusal, language))]
        );
    }

    private static DecideIndex IndexOf(DossierReading reading, Indicator index, Posted? posted, Language language)
    {
        var score = reading.Sheet.Of(index.Id);
        var rows = CompiledSet.CriteriaOf(index).Select(criterion => RowOf(reading, criterion, posted, language));
        return new DecideIndex($"{index.Code}. {index.Name.In(language)}", score.Earned, score.Max, [.. rows]);
    }

    private static DecideRow RowOf(DossierReading reading, Criterion criterion, Posted? posted, Language language)
    {
        var inputs = reading.Set.InputsOf(criterion);
        var review = reading.Dossier.Reviews.FirstOrDefault(r => r.Indicator == criterion.Id.Value);
        var trace = Scorer.Explain(reading.Set, reading.Inputs, PeerFacts.None, criterion.Id);
        return new DecideRow(
            criterion.Id,
            criterion.Code,
            criterion.Name.In(language),
            [.. inputs.Select(input => $"{input.Name.In(language)}: {Shown.Measurement(input, reading.ValueOf(input), language)}")],
            reading.IsAnswered(criterion),
            reading.Sheet.Of(criterion.Id).Earned,
            criterion.Max,
            Sentences.Why(reading.Set, trace, language),
            IsChanged: IsChangedSinceReturn(reading, inputs),
            review?.Note,
            posted?["reason:" + criterion.Id.Value] ?? ""
        );
    }

    private static bool IsChangedSinceReturn(DossierReading reading, IReadOnlyList<InputDefinition> inputs)
    {
        var lastReturn = reading.Dossier.Reviews.Select(review => review.Version).DefaultIfEmpty(long.MaxValue).Max();
        return inputs.Any(input => reading.Dossier.AnswerTo(input.Id)?.Version > lastReturn);
    }
}
