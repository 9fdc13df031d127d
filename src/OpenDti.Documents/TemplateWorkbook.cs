using System.Globalization;
using OpenDti.Documents.Tables;
using OpenDti.Documents.Xlsx;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>
/// Writes the empty values file of a set as a workbook: the same columns as the CSV, formatted for what they take, and a
/// second sheet that says what each column means and which choices it offers.
/// </summary>
public static class TemplateWorkbook
{
    private const int CodeWidth = 12;
    private const int NameWidth = 36;
    private const int ValueWidth = 18;
    private const int MeaningWidth = 70;
    private const int AcceptedColumn = 3;

    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Write(CompiledSet set, Language language)
    {
        var texts = TemplateTexts.In(language);
        var notes = new List<IReadOnlyList<XlsxCell>>();
        var columns = new List<XlsxColumn>();
        foreach (var id in Template.Columns(set))
        {
            var column = set.FindInput(new InputId(id)) is { } input
                ? OfInput(input, notes, texts, language)
                : OfText(set, id, notes, texts, language);
            columns.Add(column with { Width = Math.Max(column.Width, id.Length + 2) });
        }

        var values = new XlsxSheet(texts.ValuesSheet, columns, Rows: []) { FrozenColumns = 2 };
        return XlsxWriter.Write(values, new XlsxSheet(texts.NotesSheet, NotesColumns(texts), notes));
    }

    private static XlsxColumn[] NotesColumns(TemplateTexts texts) =>
        [
            new(texts.Column, XlsxColumnKind.Text, NameWidth),
            new(texts.Meaning, XlsxColumnKind.Text, MeaningWidth),
            new(texts.Unit, XlsxColumnKind.Text, ValueWidth),
            new(texts.Accepted, XlsxColumnKind.Text, NameWidth),
        ];

    // Code, name, or a line whose points people give.
    private static XlsxColumn OfText(
        CompiledSet set,
        string id,
        List<IReadOnlyList<XlsxCell>> notes,
        TemplateTexts texts,
        Language language
    )
    {
        if (set.FindIndicator(new IndicatorId(id)) is { } line)
        {
            var accepted = texts.Points + Limits(new Bounds(0m, line.Max.Value), texts, language);
            notes.Add(Note(id, line.Name.In(language), "", accepted));
            return new XlsxColumn(id, XlsxColumnKind.Number, ValueWidth);
        }

        var isCode = id == ValueColumns.Code;
        notes.Add(Note(id, isCode ? texts.Code : texts.Name, "", texts.AnyText));
        return new XlsxColumn(id, XlsxColumnKind.Text, isCode ? CodeWidth : NameWidth);
    }

    private static XlsxColumn OfInput(InputDefinition input, List<IReadOnlyList<XlsxCell>> notes, TemplateTexts texts, Language language)
    {
        var kind = KindOf(input);
        var first = notes.Count + 1;
        var name = input.Name.In(language);
        IReadOnlyList<string> accepted =
            input.Kind == InputKind.Choice ? ChoiceWords.Of(input, language) : [Accepted(input, texts, language)];
        notes.AddRange(accepted.Select(text => Note(input.Id.Value, name, input.Unit ?? "", text)));
        return new XlsxColumn(input.Id.Value, kind, ValueWidth)
        {
            Choices = input.Kind switch
            {
                InputKind.YesNo => XlsxChoices.Words(texts.Yes, texts.No),
                InputKind.Choice => XlsxChoices.Cells(texts.NotesSheet, AcceptedColumn, first, notes.Count),
                _ => null,
            },
        };
    }

    internal static XlsxColumnKind KindOf(InputDefinition input) =>
        input.Kind switch
        {
            InputKind.Count => XlsxColumnKind.Whole,
            InputKind.Number => XlsxColumnKind.Number,
            InputKind.Percent => XlsxColumnKind.Percent,
            InputKind.Day => XlsxColumnKind.Day,
            _ => XlsxColumnKind.Text,
        };

    private static string Accepted(InputDefinition input, TemplateTexts texts, Language language) =>
        input.Kind switch
        {
            InputKind.YesNo => $"{texts.Yes}, {texts.No}",
            InputKind.Day => texts.Day,
            InputKind.Count => texts.Whole + Limits(input.Bounds with { Min = input.Bounds.Min ?? 0m }, texts, language),
            InputKind.Percent => texts.Percent + Limits(new Bounds(input.Bounds.Min ?? 0m, input.Bounds.Max ?? 100m), texts, language),
            _ => texts.Number + Limits(input.Bounds, texts, language),
        };

    private static string Limits(Bounds bounds, TemplateTexts texts, Language language)
    {
        var from = bounds.Min is { } least ? Filled(texts.From, least, language) : "";
        return from + (bounds.Max is { } most ? Filled(texts.UpTo, most, language) : "");
    }

    private static string Filled(string text, decimal number, Language language) =>
        string.Format(CultureInfo.InvariantCulture, text, Shown.Number(number, language));

    private static XlsxCell[] Note(params IReadOnlyList<string> texts) =>
        [.. texts.Select(text => text.Length == 0 ? XlsxCell.Empty : new XlsxCell.Words(text))];
}
