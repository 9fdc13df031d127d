using System.Text;
using OpenDti.Documents;
using OpenDti.Documents.Receipts;
using OpenDti.Scoring;

namespace OpenDti.UnitTests.Documents.Receipts;

/// <summary>The receipt of a small dossier, with the entries as a server stores them. 1.1: 3 of 4 documents, 20 points: 15; 1.2 waits for the other units.</summary>
internal static class SampleReceipt
{
    public const string SetYaml = """
        semantics: 1
        id: "mau"
        version: "1"
        fictional: true
        name: { vi: "Bộ mẫu" }
        unitKind: "department"
        total: 30
        levels:
          - { id: "main-index", name: { vi: "Chỉ số chính" } }
          - { id: "component", name: { vi: "Chỉ số thành phần" } }
        indicators:
          - code: "1"
            id: "mot"
            name: { vi: "Một" }
            max: 30
            children:
              - code: "1.1"
                id: "van-ban"
                name: { vi: "Văn bản" }
                max: 20
                inputs:
                  - { id: "da-ky", name: { vi: "Số văn bản đã ký" }, kind: count, unit: "văn bản" }
                  - { id: "tong-so", name: { vi: "Tổng số văn bản" }, kind: count, unit: "văn bản" }
                rule: { ratioOf: { numerator: "da-ky", denominator: "tong-so" } }
              - code: "1.2"
                id: "so-sanh"
                name: { vi: "So sánh" }
                max: 10
                rule: { peerBest: { input: "da-ky" } }
        """;

    public static readonly Guid Unit = new("11111111-1111-1111-1111-111111111111");
    public static readonly Guid Group = new("22222222-2222-2222-2222-222222222222");
    public static readonly Guid Specialist = new("33333333-3333-3333-3333-333333333333");
    public static readonly Guid Leader = new("44444444-4444-4444-4444-444444444444");

    public static string Opened =>
        Body("dossier.opened", Leader, $$"""{"dossier":"{{Unit}}","roundGroup":"{{Group}}","unit":"{{Unit}}"}""");

    public static string Saved(string signed, string all) =>
        Body(
            "dossier.answers-saved",
            Specialist,
            $$"""{"indicator":"van-ban","answers":[{"input":"da-ky","value":"{{signed}}"},{"input":"tong-so","value":"{{all}}"}]}"""
        );

    public static string Emptied =>
        Body("dossier.answers-saved", Specialist, """{"indicator":"van-ban","answers":[{"input":"da-ky","missing":"NotEntered"}]}""");

    public static string Sent(int version) => Body("dossier.sent", Specialist, $$"""{"versionShown":{{version}}}""");

    public static string Confirmed(int version, Guid? by = null) =>
        Body("dossier.confirmed", by ?? Leader, $$"""{"versionShown":{{version}}}""");

    public static string Body(string kind, Guid account, string fact) =>
        $$"""{"kind":"{{kind}}","account":"{{account}}","received":1793000000000,"decided":1793000000001,"fact":{{fact}}}""";

    /// <summary>Entered wrongly, corrected, sent, confirmed.</summary>
    public static Receipt Whole => Of(Opened, Saved("1", "4"), Saved("3", "4"), Sent(3), Confirmed(4));

    public static Receipt Of(params IReadOnlyList<string> bodies)
    {
        var compiled = CompiledSet.Compile(IndicatorSetYaml.Read(SetYaml).Value).Value;
        return ReceiptBuilder.Build(
            new ReceiptAuthority(Guid.Empty, "Tỉnh Mẫu", "UBND tỉnh Mẫu", "Sở Khoa học và Công nghệ", IsFictional: true),
            new ReceiptUnit(Unit, "so-nv", "Sở Nội vụ"),
            new ReceiptRound(Group, 2026, new DateOnly(2025, 11, 1), new DateOnly(2026, 10, 31)),
            new ReceiptSet("mau", "1", HashChain.HashOf(SetYaml), SetYaml),
            compiled,
            Chained(bodies)
        );
    }

    public static List<ReceiptEntry> Chained(IReadOnlyList<string> bodies)
    {
        var entries = new List<ReceiptEntry>();
        foreach (var (place, body) in bodies.Index())
        {
            var previous = place == 0 ? HashChain.EmptyHead : entries[^1].Hash;
            entries.Add(new ReceiptEntry(place + 1, HashChain.Link(previous, place + 1, body), body));
        }

        return entries;
    }

    /// <summary>As somebody writes it who changed something and knows how the checksum is made.</summary>
    public static byte[] Forged(Receipt receipt) => Bytes(receipt with { Checksum = receipt.ComputedChecksum() });

    public static byte[] Bytes(Receipt receipt) => Encoding.UTF8.GetBytes(receipt.ToText());
}
