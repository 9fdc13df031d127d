using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Enter;

/// <summary>Makes the entry page and its rows out of a dossier as it stands and, after a refusal, what was typed.</summary>
public sealed class EntryPages(Enterers enterers, RefusalTexts refusals, TimeProvider clock)
{
    public EntryModel PageOf(DossierReading reading, Indicator index, EntryFilter filter, Language language, EntryRow? refusedRow = null)
    {
        var rows = reading
            .CriteriaOf(index)
            .Where(criterion => Belongs(reading, criterion, filter))
            .Select(criterion => refusedRow?.Criterion.Id == criterion.Id ? refusedRow : RowOf(reading, criterion, language))
            .ToList();
        return new EntryModel(
            reading.Dossier.Id,
            reading.Year,
            reading.Unit.Name,
            reading.Dossier.State,
            reading.DeadlineAt,
            DossierTexts.In(language).DeadlineNote(reading),
            DossierTexts.In(language).WithdrawalNote(reading.Dossier),
            WhyClosed(reading, language),
            RailOf(reading, index, language),
            filter,
            CountsOf(reading, index),
            IsPartOnly: reading.Only is not null,
            rows
        )
        {
            NotConcerning = DossierTexts.In(language).NotConcerningNote(reading, CompiledSet.CriteriaOf(index), language),
            Released = reading.Released?.LineOf(index.Id),
        };
    }

    public EntryPart PartOf(DossierReading reading, EntryRow row, Indicator index, Language language) =>
        new(row, RailOf(reading, index, language), reading.Dossier.Id, CountsOf(reading, index));

    public EntryRow RowOf(DossierReading reading, Criterion criterion, Language language)
    {
        var fields = reading
            .Set.InputsOf(criterion)
            .Select(input => new EntryField(
                input,
                Shown.Editable(reading.ValueOf(input), language),
                reading.Dossier.AnswerTo(input.Id)?.Version ?? 0,
                Error: null,
                Clash: null
            ));
        return RowWith(reading, criterion, [.. fields], errors: [], language);
    }

    /// <summary>The row with the texts as they were typed and the sentence of each refusal beside its field.</summary>
    public EntryRow RefusedRowOf(DossierReading reading, Criterion criterion, TypedAnswers typed, Language language)
    {
        string? SentenceOf(InputId input) =>
            typed.FieldRefusals.TryGetValue(input, out var refusal) ? RefusalSentences.Of(refusal, reading.Set, language) : null;

        var fields = FieldsAsTyped(reading, criterion, typed, SentenceOf);
        var errors = fields.Where(field => field.Error is not null).Select(field => new FieldError(field.Anchor, field.Error!));
        var rowErrors = typed.RowRefusals.Select(refusal => new FieldError(
            fields[0].Anchor,
            RefusalSentences.Of(refusal, reading.Set, language)
        ));
        return RowWith(reading, criterion, fields, [.. errors, .. rowErrors], language);
    }

    /// <summary>The row as typed after the dossier itself refused the save: too late, already confirmed, or somebody else was first.</summary>
    public async Task<EntryRow> RefusedRowOfAsync(
        DossierReading reading,
        Criterion criterion,
        TypedAnswers typed,
        Refusal refusal,
        Language language,
        CancellationToken cancellation
    )
    {
        var error = new FieldError(RowAnchor.Of(criterion.Id), refusals.Of(refusal, language, reading.Set));
        if (refusal.Code != "answer.conflict")
        {
            return RowWith(reading, criterion, FieldsAsTyped(reading, criterion, typed, _ => null), [error], language);
        }

        var names = await enterers.NamesOfAsync(reading.Dossier, cancellation);
        var fields = FieldsAsTyped(reading, criterion, typed, _ => null)
            .ConvertAll(field => WithClash(reading, field, typed, names, language));
        return RowWith(reading, criterion, fields, [error], language);
    }

    private static List<EntryField> FieldsAsTyped(
        DossierReading reading,
        Criterion criterion,
        TypedAnswers typed,
        Func<InputId, string?> sentenceOf
    ) =>
        [
            .. reading
                .Set.InputsOf(criterion)
                .Select(input => new EntryField(
                    input,
                    typed.Texts[input.Id],
                    reading.Dossier.AnswerTo(input.Id)?.Version ?? 0,
                    sentenceOf(input.Id),
                    Clash: null
                )),
        ];

    private static EntryField WithClash(
        DossierReading reading,
        EntryField field,
        TypedAnswers typed,
        IReadOnlyDictionary<Guid, string> names,
        Language language
    )
    {
        var saved = reading.Dossier.AnswerTo(field.Input.Id);
        var mine = typed.Entries.First(entry => entry.Input == field.Input.Id);
        if (saved is null || mine.SeenVersion == saved.Version || mine.Equals(saved))
        {
            return field;
        }

        var mineRead = mine.Value is null ? Measurement.NotEntered : CanonicalValue.Parse(field.Input, mine.Value).Value;
        var savedRead = reading.ValueOf(field.Input);
        return field with
        {
            Clash = new EntryClash(
                Shown.Measurement(field.Input, mineRead, language),
                field.Text,
                Shown.Measurement(field.Input, savedRead, language),
                Shown.Editable(savedRead, language),
                saved.ReceivedAt,
                names.GetValueOrDefault(saved.AccountId, "")
            ),
        };
    }

    private EntryRow RowWith(
        DossierReading reading,
        Criterion criterion,
        IReadOnlyList<EntryField> fields,
        IReadOnlyList<FieldError> errors,
        Language language
    )
    {
        var before = reading.Before;
        var savedAt = fields.Select(field => reading.Dossier.AnswerTo(field.Input.Id)?.ReceivedAt).Max();
        return new EntryRow(
            reading.Dossier.Id,
            criterion,
            [
                .. fields.Select(field =>
                    field with
                    {
                        LastYear = LastYearOf(before, field.Input, language),
                        Monitored = MonitoredOf(reading, field.Input, language),
                    }
                ),
            ],
            reading.Sheet.Of(criterion.Id).Earned,
            WhyOf(reading, criterion, language),
            savedAt,
            reading.IsAnswered(criterion),
            reading.OpenReviewOf(criterion)?.Note,
            before?.ScoreOf(criterion) is { } score
                ? new RowLastYear(before.Year, score.Earned, score.Max, before.NoteOn(criterion, language))
                {
                    Counted = before.CountedScoreOf(criterion)?.Earned,
                }
                : null,
            IsOpenToEntry(reading, criterion),
            HasHistory: savedAt is not null && reading.Only is null,
            errors
        )
        {
            AppraisalNote = reading.Dossier.NoteOn(criterion.Id) is { } note ? AppraisalReasonTexts.Told(note, language) : null,
            Released = reading.Released?.LineOf(criterion.Id) is { } line ? (line.Earned, reading.Released.WhyOf(criterion)) : null,
            ReopenedUntil = reading.Dossier.ReopenedUntil(criterion.Id, reading.Group, clock.GetUtcNow()),
            Evidence = [.. reading.Evidence[criterion.Id]],
            LacksEvidence = reading.LacksEvidence(criterion),
            Warnings =
            [
                .. SetAsideOn(reading, criterion, language),
                .. HeldOn(reading, criterion, language),
                .. EvidenceWindow.WarningsOn(reading, criterion, language),
                .. WarningsOn(reading, criterion).Select(warning => RefusalSentences.Of(warning.What, reading.Set, language)),
            ],
        };
    }

    /// <summary>Why the self-assessment has its points; once results are out, nobody waits for the figures of other units any more.</summary>
    private static string WhyOf(DossierReading reading, Criterion criterion, Language language) =>
        reading.Released is not null && reading.Awaited.Criteria.Contains(criterion)
            ? EntryTexts.In(language).NotSelfAssessed
            : Sentences.Why(reading.Set, Scorer.Explain(reading.Set, reading.Inputs, PeerFacts.None, criterion.Id), language);

    private static string? MonitoredOf(DossierReading reading, InputDefinition input, Language language) =>
        reading.Dossier.MonitoredTo(input.Id) is { Value: not null } answer
            ? EntryTexts.In(language).Monitored(Shown.WithUnit(input, answer.MeasuredAs(input), language))
            : null;

    private static string? LastYearOf(LastYear? before, InputDefinition input, Language language) =>
        before?.ValueOf(input) is { } value ? EntryTexts.In(language).LastYear(before.Year, Shown.WithUnit(input, value, language)) : null;

    private static IEnumerable<string> SetAsideOn(DossierReading reading, Criterion criterion, Language language) =>
        from input in reading.Set.InputsOf(criterion)
        from answer in reading.Dossier.FiguresSetAside()
        where answer.Input == input.Id.Value
        let figure = FigureWords.Of(answer, reading.Set, language)
        select EntryTexts.In(language).SetAside(figure.Name, figure.Value);

    private static IEnumerable<string> HeldOn(DossierReading reading, Criterion criterion, Language language) =>
        from input in reading.Set.InputsOf(criterion)
        let held = reading.Dossier.HeldOf(input.Id.Value)
        where held is not null
        select EntryTexts.In(language).Held(input.Name.In(language), Shown.WithUnit(input, held.MeasuredAs(input), language));

    private static IReadOnlyList<EntryWarning> WarningsOn(DossierReading reading, Criterion criterion) =>
        EntryWarnings.Of(reading.Set, criterion, reading.Inputs.Values, reading.Earlier);

    private bool IsOpenToEntry(DossierReading reading, Criterion criterion) =>
        IsOpenToEntry(reading) || reading.Dossier.ReopenedUntil(criterion.Id, reading.Group, clock.GetUtcNow()) is not null;

    private bool IsOpenToEntry(DossierReading reading) =>
        reading.StageAt(clock.GetUtcNow()) == RoundGroupStage.Open && DossierMoves.Allows(reading.Dossier.State, DossierAct.Enter);

    private string? WhyClosed(DossierReading reading, Language language)
    {
        var (texts, shared) = (EntryTexts.In(language), DossierTexts.In(language));
        return IsOpenToEntry(reading) ? null
            : reading.StageAt(clock.GetUtcNow()) == RoundGroupStage.Open ? texts.InState(shared.State(reading.Dossier.State))
            : texts.Closed(shared.At(reading.DeadlineAt));
    }

    private static EntryRail RailOf(DossierReading reading, Indicator current, Language language)
    {
        var items = reading
            .MainIndices.Select(index =>
            {
                var score = reading.Sheet.Of(index.Id);
                var criteria = reading.CriteriaOf(index).Count;
                return new EntryRailItem(
                    index.Id,
                    index.Code,
                    index.Name.In(language),
                    reading.AnsweredOf(index),
                    criteria,
                    score.Earned,
                    score.Max
                );
            })
            .ToList();
        return new EntryRail(items, items.Find(item => item.Id == current.Id)!);
    }

    private static Dictionary<EntryFilter, int> CountsOf(DossierReading reading, Indicator index) =>
        Enum.GetValues<EntryFilter>()
            .ToDictionary(filter => filter, filter => reading.CriteriaOf(index).Count(criterion => Belongs(reading, criterion, filter)));

    private static bool Belongs(DossierReading reading, Criterion criterion, EntryFilter filter) =>
        filter switch
        {
            EntryFilter.Missing => !reading.IsAnswered(criterion),
            EntryFilter.Unproved => reading.LacksEvidence(criterion),
            EntryFilter.Lost => reading.Sheet.Of(criterion.Id).Earned < criterion.Max,
            EntryFilter.Noted => reading.OpenReviewOf(criterion) is not null || reading.Dossier.NoteOn(criterion.Id) is not null,
            _ => true,
        };
}
