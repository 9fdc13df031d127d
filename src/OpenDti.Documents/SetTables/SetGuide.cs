using OpenDti.Documents.Xlsx;

namespace OpenDti.Documents.SetTables;

/// <summary>The sheet that says how each way of scoring is filled in, and the lists that cells offer.</summary>
internal static class SetGuide
{
    private const int FirstList = 2;

    private static readonly string[] ListedKeys = ["kind", "source", "disclosure"];

    /// <summary>Parameters of each way of scoring, as they stand in a cell.</summary>
    public static IReadOnlyDictionary<string, string> Examples { get; } =
        new Dictionary<string, string>
        {
            ["yesNo"] = "input: co-quy-che",
            ["oneOf"] = "input: chuc-danh, worth: {bi-thu: max, pho-bi-thu: 1/2 max, chua-co: 0}",
            ["ratioOf"] = "numerator: so-a, denominator: so-b, whenUndefined: zero",
            ["ratioToThreshold"] = "numerator: so-a, denominator: so-b, full: 90%",
            ["ratioSteps"] =
                "numerator: so-a, denominator: so-b, steps: [{from: 90%, worth: max}, {from: 70%, worth: 1/2 max}], otherwise: 0",
            ["countSteps"] = "input: so-hop, steps: [{from: 4, worth: max}, {from: 2, worth: 1/2 max}], otherwise: 0",
            ["countTimes"] = "input: so-ung-dung, each: 1",
            ["shareOf"] = "input: ty-le",
            ["sumOf"] =
                "[{name: Phần một, max: 1/2 max, rule: {yesNo: {input: co-a}}}, {name: Phần hai, max: 1/2 max, rule: {yesNo: {input: co-b}}}]",
            ["bestOf"] =
                "[{name: Cách một, max: max, rule: {yesNo: {input: co-a}}}, {name: Cách hai, max: 1/2 max, rule: {yesNo: {input: co-b}}}]",
            ["capped"] = "of: 10, rule: {countTimes: {input: so-mo-hinh, each: 5}}",
            ["knockOut"] = "input: co-su-co, when: yes, rule: {yesNo: {input: co-a}}",
            ["penalty"] = "input: so-lan, each: 1, atMost: 3, rule: {yesNo: {input: co-a}}",
            ["punctual"] = "day: ngay-gui, due: 2026-10-30, late: [{upToDays: 5, worth: 1/2 max}], later: 0",
            ["peerBest"] = "input: so-ho-so, better: higher",
            ["peerMinMax"] = "input: so-ngay, better: lower",
            ["peerRank"] = "input: so-ho-so, better: higher, steps: [{upTo: 3, worth: max}], otherwise: 0",
            ["formula"] = "text: so-a / so-b * max",
            ["information"] = "inputs: [so-a]",
            ["awarded"] = "for: written-scale",
        };

    public static XlsxSheet Sheet()
    {
        var rules = SetColumns.Words["rule"];
        var lists = ListedKeys.Select(key => SetColumns.Words[key].Values.ToList()).ToList();
        var rows = rules
            .Select(
                (rule, place) =>
                    (List<XlsxCell>)
                        [
                            new XlsxCell.Words(rule.Value),
                            new XlsxCell.Words(Examples[rule.Key]),
                            .. lists.Select(list => place < list.Count ? new XlsxCell.Words(list[place]) : XlsxCell.Empty),
                        ]
            )
            .ToList();
        return new XlsxSheet(
            SetColumns.GuideSheet,
            [
                new("Cách tính", XlsxColumnKind.Text, 28),
                new("Tham số, ví dụ", XlsxColumnKind.Text, 90),
                new("Loại số liệu", XlsxColumnKind.Text, 16),
                new("Nguồn số liệu", XlsxColumnKind.Text, 16),
                new("Công khai", XlsxColumnKind.Text, 18),
            ],
            rows
        );
    }

    /// <summary>What the cells of a column offer, where they offer anything.</summary>
    public static XlsxChoices? ChoicesOf(SetColumn column)
    {
        if (column.Cell == SetCell.Flag)
        {
            return XlsxChoices.Words(SetColumns.Yes, SetColumns.No);
        }

        var place = column.Key == "rule" ? 0 : FirstList + Array.IndexOf(ListedKeys, column.Key);
        return column.Cell == SetCell.Choice
            ? XlsxChoices.Cells(SetColumns.GuideSheet, place, firstRow: 1, lastRow: SetColumns.Words[column.Key].Count)
            : null;
    }
}
