using System.Globalization;
using OpenDti.Documents.Xlsx;
using OpenDti.Scoring;

namespace OpenDti.Documents.EntryWorkbooks;

/// <summary>Writes what a unit fills in away from the server: one row per input, only its value open to typing.</summary>
public static class EntryWorkbook
{
    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Write(EntrySheet entry, Language language)
    {
        var texts = EntryWorkbookTexts.In(language);
        var choices = new List<IReadOnlyList<XlsxCell>>();
        var rows = entry
            .Lines.Select(
                (line, place) =>
                {
                    var isFirst = place == 0 || entry.Lines[place - 1].Criterion.Id != line.Criterion.Id;
                    return RowOf(entry, line, isFirst ? RuleOf(line.Criterion, language) : "", choices, texts, language);
                }
            )
            .ToList();
        var figures = new XlsxSheet(texts.FiguresSheet, ColumnsOf(entry, texts), rows)
        {
            FrozenColumns = 2,
            IsLocked = true,
            IsPrintedAcross = true,
        };
        var guide = new XlsxSheet(
            texts.GuideSheet,
            [new XlsxColumn(texts.Guide, XlsxColumnKind.Text, Width: 100) { IsWrapped = true }],
            [
                [new XlsxCell.Words(entry.Title)],
                .. texts.Steps.Select(step => (XlsxCell[])[new XlsxCell.Words(step)]),
            ]
        );
        return choices.Count == 0
            ? XlsxWriter.Write(figures, guide)
            : XlsxWriter.Write(
                figures,
                guide,
                new XlsxSheet(texts.ChoicesSheet, [new XlsxColumn(texts.Choice, XlsxColumnKind.Text, Width: 60)], choices)
            );
    }

    private static XlsxColumn[] ColumnsOf(EntrySheet entry, EntryWorkbookTexts texts)
    {
        XlsxColumn Wrapped(string header, int width) => new(header, XlsxColumnKind.Text, width) { IsWrapped = true };

        XlsxColumn[] lastYear = entry.LastYear is { } year
            ? [Wrapped(string.Format(CultureInfo.InvariantCulture, texts.LastYear, year), width: 14)]
            : [];
        return
        [
            Wrapped(texts.Code, width: 7),
            Wrapped(texts.Criterion, width: 34),
            Wrapped(texts.Rule, width: 48),
            Wrapped(texts.Figure, width: 34),
            Wrapped(texts.Unit, width: 11),
            .. lastYear,
            Wrapped(texts.SavedShown, width: 14),
            Wrapped(texts.Saved, width: 14) with
            {
                IsHidden = true,
            },
            Wrapped(texts.Value, width: 18),
            Wrapped(texts.Id, width: 16),
            Wrapped(texts.Mark, width: 16),
        ];
    }

    private static IReadOnlyList<XlsxCell> RowOf(
        EntrySheet entry,
        EntryLine line,
        string rule,
        List<IReadOnlyList<XlsxCell>> choices,
        EntryWorkbookTexts texts,
        Language language
    )
    {
        XlsxCell Words(string words) => words.Length == 0 ? XlsxCell.Empty : new XlsxCell.Words(words);
        XlsxCell[] lastYear = entry.LastYear is null
            ? []
            : [Words(line.LastYear is { } value ? Shown.Measurement(line.Input, value, language) : "")];
        return
        [
            Words(line.Criterion.Code),
            Words(line.Criterion.Name.In(language)),
            Words(rule),
            Words(line.Input.Name.In(language)),
            Words(line.Input.Unit ?? ""),
            .. lastYear,
            Words(line.Saved is Measurement.Missing ? "" : Shown.Measurement(line.Input, line.Saved, language)),
            Words(CanonicalOf(line.Saved)),
            new XlsxCell.Field(TemplateWorkbook.KindOf(line.Input), ValueOf(line, texts, language))
            {
                Choices = ChoicesOf(line.Input, choices, texts, language),
            },
            Words(line.Input.Id.Value),
            Words(EntryMark.Of(entry.Mark, line.Version)),
        ];
    }

    private static string RuleOf(Criterion criterion, Language language) =>
        string.Join('\n', new[] { criterion.RuleText?.In(language), criterion.EvidenceText?.In(language) }.OfType<string>());

    /// <summary>The saved value in the one form that is read back exactly, whatever the reader's language.</summary>
    private static string CanonicalOf(Measurement value) => value is Measurement.Missing ? "" : CanonicalValue.Of(value);

    private static XlsxCell ValueOf(EntryLine line, EntryWorkbookTexts texts, Language language) =>
        line.Saved switch
        {
            Measurement.Number number => new XlsxCell.Number(number.Value),
            Measurement.Day day => new XlsxCell.Day(day.Date),
            Measurement.YesNo answer => new XlsxCell.Words(answer.Value ? texts.Yes : texts.No),
            Measurement.Choice choice => new XlsxCell.Words(ChoiceWords.Of(line.Input, choice.OptionId, language)),
            _ => XlsxCell.Empty,
        };

    private static XlsxChoices? ChoicesOf(
        InputDefinition input,
        List<IReadOnlyList<XlsxCell>> choices,
        EntryWorkbookTexts texts,
        Language language
    )
    {
        if (input.Kind == InputKind.YesNo)
        {
            return XlsxChoices.Words(texts.Yes, texts.No);
        }

        if (input.Kind != InputKind.Choice)
        {
            return null;
        }

        var first = choices.Count + 1;
        choices.AddRange(ChoiceWords.Of(input, language).Select(word => (XlsxCell[])[new XlsxCell.Words(word)]));
        return XlsxChoices.Cells(texts.ChoicesSheet, column: 0, first, choices.Count);
    }
}
