using OpenDti.Documents;
using OpenDti.Documents.Xlsx;
using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Inspection.Lists;

/// <summary>The lists as files. Texts stay texts, whatever they begin with; points are numbers.</summary>
public static class ListFiles
{
    private const int Narrow = 16;
    private const int Wide = 44;

    public static byte[] Workbook(InspectionLists lists, Language language) =>
        XlsxWriter.Write([.. Enum.GetValues<InspectionList>().Select(list => SheetOf(list, lists.Of(list), language))]);

    public static byte[] Csv(InspectionList list, IReadOnlyList<InspectionRow> rows, Language language)
    {
        var head = Columns(list, ListTexts.In(language)).Select(column => column.Header).ToList();
        var lines = rows.Select(row => Cells(list, row).Select(TextOf).ToList());
        // The mark tells spreadsheets that the letters are UTF-8.
        return [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes(CsvText.Write([head, .. lines]))];
    }

    private static XlsxSheet SheetOf(InspectionList list, IReadOnlyList<InspectionRow> rows, Language language)
    {
        var texts = ListTexts.In(language);
        return new XlsxSheet(texts.Name(list), Columns(list, texts), [.. rows.Select(row => Cells(list, row))])
        {
            FrozenColumns = 1,
            IsPrintedAcross = true,
        };
    }

    private static XlsxColumn[] Columns(InspectionList list, ListTexts texts) =>
        [
            new(texts.When, XlsxColumnKind.Moment, Narrow),
            new(texts.Unit, XlsxColumnKind.Text, Wide),
            new(list == InspectionList.Unopened ? texts.HandedInBy : texts.Person, XlsxColumnKind.Text, Wide),
            new(list == InspectionList.Unopened ? texts.Piece : texts.What, XlsxColumnKind.Text, Wide) { IsWrapped = true },
            new(ReasonIn(list, texts), XlsxColumnKind.Text, Wide) { IsWrapped = true },
            .. list == InspectionList.Overrides
                ?
                [
                    new(texts.Declared, XlsxColumnKind.Number, Narrow),
                    new(texts.Final, XlsxColumnKind.Number, Narrow),
                    new(texts.Change, XlsxColumnKind.Number, Narrow),
                ]
                : Array.Empty<XlsxColumn>(),
        ];

    private static string ReasonIn(InspectionList list, ListTexts texts) =>
        list switch
        {
            InspectionList.Unopened => texts.Criteria,
            InspectionList.Amendments => texts.Summary,
            _ => texts.Reason,
        };

    private static XlsxCell[] Cells(InspectionList list, InspectionRow row) =>
        [
            new XlsxCell.Moment(row.At.ToOffset(HanoiTime.Offset).DateTime),
            new XlsxCell.Words(row.UnitName),
            new XlsxCell.Words(row.Person),
            new XlsxCell.Words(row.What),
            new XlsxCell.Words(row.Reason),
            .. list == InspectionList.Overrides && row.Moved is { } moved
                ? [XlsxCell.Of(moved.Before), XlsxCell.Of(moved.After), XlsxCell.Of(moved.Change)]
                : Array.Empty<XlsxCell>(),
        ];

    private static string TextOf(XlsxCell cell) =>
        cell switch
        {
            XlsxCell.Words words => words.Text,
            XlsxCell.Number number => CanonicalValue.Of(new Measurement.Number(number.Value)),
            XlsxCell.Moment moment => moment.Local.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
            _ => "",
        };
}
