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
    CompiledSet Set,
    Points Earned,
    Points Max,
    Points Lost,
    int Answered,
    IReadOnlyList<DecideFlag> Flags,
    DecideChanges Changes,
    IReadOnlyList<DecideIndex> Indices,
    IReadOnlyList<string> EnteredBy,
    IReadOnlyList<FieldError> Errors
)
{
    /// <summary>What the total leaves out until all units are in.</summary>
    public string? AwaitedNote { get; init; }

    public int Criteria => Indices.Sum(index => index.Rows.Count);
}

/// <summary>A main index; <see cref="Change"/> against the round before, where that had the same index with the same maximum.</summary>
public sealed record DecideIndex(string Title, Points Earned, Points Max, Points? Change, IReadOnlyList<DecideRow> Rows);

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

public sealed class DecidePages(
    DossierReader dossiers,
    DossierHistories histories,
    LastYears lastYears,
    EvidenceShelf shelf,
    Enterers enterers,
    TimeProvider clock,
    RefusalTexts refusals
)
{
    public async Task<DecideModel> PageOfAsync(
        DossierReading dossier,
        Posted? posted,
        Refusal? refusal,
        Language language,
        CancellationToken cancellation
    )
    {
        var reading = await shelf.BesideAsync(await lastYears.BesideAsync(dossier, cancellation), cancellation);
        var history = await histories.OfAsync(reading.Dossier, cancellation);
        var decision = history.Events.LastOrDefault(one => one.Seq == history.LastDecision);
        var decided = decision is null ? null : await dossiers.ReadAsync(history.At(decision.Seq), cancellation);
        var enteredBy = await enterers.NamesOfAsync(reading.Dossier, cancellation);
        var indices = reading.Set.MainIndices.Select(index => IndexOf(reading, decided, index, posted, language)).ToList();
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
            reading.Set,
            reading.Sheet.Total,
            reading.Set.Set.Total,
            reading.Sheet.Of(reading.Set.Set.Root.Id).Lost,
            reading.Criteria.Count(reading.IsAnswered),
            DecideFlags.Of(reading, language),
            DecideChanges.Of(reading, decided, decision, language),
            indices,
            [.. enteredBy.Values.Distinct().Order(VietnameseOrder.Instance)],
            refusal is null ? [] : [new FieldError(FieldOf(refusal, indices), refusals.Of(refusal, language))]
        )
        {
            AwaitedNote = DossierTexts.In(language).AwaitedNote(reading, language),
        };
    }

    // A return without any reason is mended where the first one can be typed.
    private static string? FieldOf(Refusal refusal, IReadOnlyList<DecideIndex> indices)
    {
        var rows = indices.SelectMany(index => index.Rows);
        return refusal.Code switch
        {
            "dossier.return-without-reason" => rows.FirstOrDefault()?.ReasonField,
            "dossier.reason-too-long" => rows.FirstOrDefault(row => row.TypedReason.Length > Review.NoteMaxLength)?.ReasonField,
            _ => null,
        };
    }

    private static DecideIndex IndexOf(DossierReading reading, DossierReading? decided, Indicator index, Posted? posted, Language language)
    {
        var score = reading.Sheet.Of(index.Id);
        var rows = reading.CriteriaOf(index).Select(criterion => RowOf(reading, decided, criterion, posted, language));
        var before = reading.Before?.ScoreOf(index);
        var change = before is not null && before.Max == score.Max ? score.Earned - before.Earned : (Points?)null;
        return new DecideIndex($"{index.Code}. {index.Name.In(language)}", score.Earned, score.Max, change, [.. rows]);
    }

    private static DecideRow RowOf(DossierReading reading, DossierReading? decided, Criterion criterion, Posted? posted, Language language)
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
            IsChanged: decided is not null && inputs.Any(input => reading.ValueOf(input) != decided.ValueOf(input)),
            review?.Note,
            posted?["reason:" + criterion.Id.Value] ?? ""
        );
    }
}
