using System.Text;
using OpenDti.Documents;
using OpenDti.Documents.Receipts;
using OpenDti.Scoring;

namespace OpenDti.UnitTests.Documents.Receipts;

/// <summary>A receipt holds as it was given; each kind of change is found and named, also when whoever made it knows the format.</summary>
public sealed class ReceiptVerifierTests
{
    private static readonly Receipt Whole = SampleReceipt.Whole;

    [Fact]
    public void A_receipt_as_it_was_given_holds_and_says_what_could_not_be_computed()
    {
        var checks = ReceiptVerifier.Check(SampleReceipt.Bytes(Whole), code: null);

        Assert.True(ReceiptVerifier.IsGenuine(checks));
        Assert.Contains("Tính lại từ nhật ký được 15/30 điểm, đúng như biên nhận ghi.", Sentences(checks));
        Assert.Contains(
            "1 tiêu chí so sánh giữa các đơn vị không tính lại được từ một hồ sơ, lúc xác nhận cũng chưa tính: 1.2.",
            Sentences(checks)
        );
        Assert.Contains(
            "Mục cuối là xác nhận lúc 14:33:20 26/10/2026, bằng tài khoản 44444444444444444444444444444444, cho đúng nội dung đã xem.",
            Sentences(checks)
        );
    }

    [Fact]
    public void Any_other_byte_anywhere_is_found()
    {
        var file = SampleReceipt.Bytes(Whole);
        var unnoticed = new List<int>();
        for (var place = 0; place < file.Length; place++)
        {
            var changed = file.ToArray();
            changed[place] ^= 1;
            if (ReceiptVerifier.IsGenuine(ReceiptVerifier.Check(changed, code: null)))
            {
                unnoticed.Add(place);
            }
        }

        Assert.True(file.Length > 3_000);
        Assert.Empty(unnoticed);
    }

    [Fact]
    public void A_byte_more_or_less_is_found()
    {
        var file = SampleReceipt.Bytes(Whole);

        Assert.Equal("receipt.bytes", Failed([.. file, (byte)'\n']));
        Assert.Equal("receipt.bytes", Failed(file.AsSpan(..^1)));
        Assert.Equal("receipt.bytes", Failed(Encoding.UTF8.GetBytes(Whole.ToText().Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.Equal("receipt.bytes", Failed([0xEF, 0xBB, 0xBF, .. file]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"format\":1}")]
    [InlineData("not json")]
    public void What_is_no_receipt_is_told_so(string text) => Assert.Equal("receipt.unreadable", Failed(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void What_is_no_text_another_format_or_holds_a_null_is_told_so()
    {
        Assert.Equal("receipt.unreadable", Failed([0xFF, 0xFE]));
        Assert.Equal("receipt.unreadable", Failed(SampleReceipt.Forged(Whole with { Format = 2 })));
        Assert.Equal(
            "receipt.unreadable",
            Failed(Encoding.UTF8.GetBytes(Whole.ToText().Replace("\"Sở Nội vụ\"", "null", StringComparison.Ordinal)))
        );
    }

    [Fact]
    public void A_figure_that_somebody_improved_breaks_the_chain_at_its_entry()
    {
        var improved = Entries(Whole, (2, entry => entry with { Body = SampleReceipt.Saved("4", "4") }));

        var checks = ReceiptVerifier.Check(SampleReceipt.Forged(improved), code: null);

        Assert.Equal(["receipt.chain-broken", "receipt.total-differs", "receipt.line-differs"], FailedCodes(checks));
        Assert.Contains("Chuỗi nhật ký đứt ở mục 3/5: mục này hoặc mục đứng trước đã bị sửa, bỏ hoặc đổi chỗ.", Sentences(checks));
    }

    [Fact]
    public void An_entry_left_out_or_moved_breaks_the_chain()
    {
        var leftOut = Whole with { Entries = [.. Whole.Entries.Where(entry => entry.Seq != 2)] };
        var moved = Whole with { Entries = [Whole.Entries[0], Whole.Entries[2], Whole.Entries[1], .. Whole.Entries.Skip(3)] };

        Assert.Contains("receipt.chain-broken", FailedCodes(ReceiptVerifier.Check(SampleReceipt.Forged(leftOut), code: null)));
        Assert.Contains("receipt.chain-broken", FailedCodes(ReceiptVerifier.Check(SampleReceipt.Forged(moved), code: null)));
    }

    [Fact]
    public void A_chain_that_was_made_anew_has_another_code()
    {
        var forged = SampleReceipt.Of(
            SampleReceipt.Opened,
            SampleReceipt.Saved("4", "4"),
            SampleReceipt.Sent(2),
            SampleReceipt.Confirmed(3)
        );

        var checks = ReceiptVerifier.Check(SampleReceipt.Bytes(forged), Whole.Confirmation.Head);

        Assert.Equal(["receipt.code-differs"], FailedCodes(checks));
        Assert.True(ReceiptVerifier.IsGenuine(ReceiptVerifier.Check(SampleReceipt.Bytes(forged), code: null))); // alone it fits together
    }

    [Fact]
    public void The_printed_codes_are_taken_in_groups_in_capitals_and_with_hyphens()
    {
        var file = SampleReceipt.Bytes(Whole);
        string[] typed =
        [
            Whole.Confirmation.Head,
            ReceiptCode.Grouped(Whole.Confirmation.Head),
            ReceiptCode.Grouped(Whole.Checksum).ToUpperInvariant().Replace(' ', '-'),
        ];

        Assert.All(typed, code => Assert.True(ReceiptVerifier.IsGenuine(ReceiptVerifier.Check(file, code))));
        Assert.Equal("receipt.code-differs", Failed(file, Whole.Confirmation.Head[..63]));
    }

    [Fact]
    public void A_forged_name_leaves_the_chain_whole_and_changes_the_file_code()
    {
        var forged = SampleReceipt.Forged(Whole with { Unit = Whole.Unit with { Name = "Sở Khác" } });

        Assert.Equal([], FailedCodes(ReceiptVerifier.Check(forged, Whole.Confirmation.Head)));
        Assert.Equal("receipt.code-differs", Failed(forged, Whole.Checksum));
    }

    [Fact]
    public void Values_of_the_receipt_that_the_entries_do_not_say_are_named()
    {
        var confirmation = Whole.Confirmation;
        (Receipt Forged, string Code)[] forgeries =
        [
            (Whole with { Unit = Whole.Unit with { Id = SampleReceipt.Group } }, "receipt.other-dossier"),
            (Whole with { Round = Whole.Round with { Group = SampleReceipt.Unit } }, "receipt.other-dossier"),
            (Whole with { Confirmation = confirmation with { ReceivedMs = confirmation.ReceivedMs - 1 } }, "receipt.confirmation-differs"),
            (Whole with { Confirmation = confirmation with { Account = SampleReceipt.Unit } }, "receipt.confirmation-differs"),
            (Whole with { Confirmation = confirmation with { Head = new string('a', 64) } }, "receipt.head-differs"),
            (Whole with { Confirmation = confirmation with { TotalE10 = 160_000_000_000 } }, "receipt.total-differs"),
            (
                Whole with
                {
                    Confirmation = confirmation with { Lines = [confirmation.Lines[0] with { EarnedE10 = 160_000_000_000 }] },
                },
                "receipt.line-differs"
            ),
            (Whole with { Confirmation = confirmation with { Lines = [] } }, "receipt.line-differs"),
            (
                Whole with
                {
                    Set = Whole.Set with { Body = Whole.Set.Body.Replace("max: 20", "max: 21", StringComparison.Ordinal) },
                },
                "receipt.set-differs"
            ),
            (Whole with { Set = Whole.Set with { Version = "2" } }, "receipt.set-unreadable"),
            (Whole with { Set = Whole.Set with { Body = "x", Sha256 = HashChain.HashOf("x") } }, "receipt.set-unreadable"),
        ];

        Assert.All(forgeries, forged => Assert.Equal(forged.Code, Failed(SampleReceipt.Forged(forged.Forged))));
    }

    [Fact]
    public void Another_set_gives_other_points()
    {
        var body = Whole.Set.Body.Replace("numerator: \"da-ky\"", "numerator: \"tong-so\"", StringComparison.Ordinal);
        var forged = Whole with { Set = Whole.Set with { Body = body, Sha256 = HashChain.HashOf(body) } };

        Assert.Equal("receipt.total-differs", Failed(SampleReceipt.Forged(forged)));
    }

    [Fact]
    public void Entries_that_do_not_end_in_a_proper_confirmation_are_named()
    {
        (string[] Bodies, string Code)[] streams =
        [
            ([.. Bodies(Whole).Append(SampleReceipt.Saved("4", "4"))], "receipt.not-confirmed"),
            ([.. Bodies(Whole).SkipLast(1), SampleReceipt.Confirmed(3)], "receipt.confirmation-differs"), // bound to an older view
            ([.. Bodies(Whole).SkipLast(1), SampleReceipt.Confirmed(4, SampleReceipt.Specialist)], "receipt.own-entries"),
            (
                [SampleReceipt.Opened, SampleReceipt.Body("dossier.later", SampleReceipt.Leader, "{}"), SampleReceipt.Confirmed(2)],
                "receipt.unknown-kind"
            ),
            ([SampleReceipt.Opened, "{", SampleReceipt.Confirmed(2)], "receipt.entry-unreadable"),
            ([SampleReceipt.Opened, "{\"kind\":\"dossier.answers-saved\"}", SampleReceipt.Confirmed(2)], "receipt.entry-unreadable"),
            ([SampleReceipt.Opened, SampleReceipt.Saved("03", "4"), SampleReceipt.Confirmed(2)], "receipt.value"),
            ([SampleReceipt.Saved("3", "4"), SampleReceipt.Confirmed(1)], "receipt.other-dossier"),
        ];

        foreach (var (bodies, code) in streams)
        {
            var entries = SampleReceipt.Chained(bodies);
            var confirmation = Whole.Confirmation with { Seq = entries[^1].Seq, Head = entries[^1].Hash };
            var account = code == "receipt.own-entries" ? SampleReceipt.Specialist : confirmation.Account;
            var forged = Whole with { Entries = entries, Confirmation = confirmation with { Account = account } };

            Assert.Contains(code, FailedCodes(ReceiptVerifier.Check(SampleReceipt.Forged(forged), code: null)));
        }
    }

    [Fact]
    public void An_answer_that_was_emptied_again_counts_as_not_entered()
    {
        var emptied = SampleReceipt.Of(
            SampleReceipt.Opened,
            SampleReceipt.Saved("3", "4"),
            SampleReceipt.Emptied,
            SampleReceipt.Sent(3),
            SampleReceipt.Confirmed(4)
        );

        Assert.Equal(0, emptied.Confirmation.TotalE10);
        Assert.True(ReceiptVerifier.IsGenuine(ReceiptVerifier.Check(SampleReceipt.Bytes(emptied), code: null)));
    }

    [Fact]
    public void A_confirmation_that_was_withdrawn_and_given_again_holds()
    {
        var withdrawn = SampleReceipt.Body(
            "dossier.withdrawn",
            SampleReceipt.Leader,
            """{"versionShown":5,"voidVersion":5,"reason":"Thiếu."}"""
        );
        var again = SampleReceipt.Of([
            .. Bodies(Whole),
            withdrawn,
            SampleReceipt.Saved("4", "4"),
            SampleReceipt.Sent(7),
            SampleReceipt.Confirmed(8),
        ]);

        Assert.True(ReceiptVerifier.IsGenuine(ReceiptVerifier.Check(SampleReceipt.Bytes(again), code: null)));
        Assert.True(ReceiptVerifier.IsGenuine(ReceiptVerifier.Check(SampleReceipt.Bytes(Whole), code: null))); // the earlier one as well
    }

    [Fact]
    public void No_receipt_is_built_of_entries_that_end_otherwise() =>
        Assert.Throws<InvalidDataException>(() => SampleReceipt.Of(SampleReceipt.Opened, SampleReceipt.Sent(1)));

    [Fact]
    public void Every_code_has_a_sentence_in_both_languages_and_every_sentence_is_used()
    {
        var source = File.ReadAllText(Sets.Repository.PathOf("src", "OpenDti.Documents", "Receipts", "ReceiptVerifier.cs"));
        var used = ReceiptSentences.Codes.Where(code => source.Contains($"\"{code}\"", StringComparison.Ordinal));
        var all = source.Split('"').Where(text => text.StartsWith("receipt.", StringComparison.Ordinal)).Distinct();

        Assert.Equal(ReceiptSentences.Codes.Order(), used.Order());
        Assert.Equal(ReceiptSentences.Codes.Order(), all.Order());
    }

    private static Receipt Entries(Receipt receipt, params IReadOnlyList<(int Place, Func<ReceiptEntry, ReceiptEntry> Change)> changes)
    {
        var entries = receipt.Entries.ToList();
        foreach (var (place, change) in changes)
        {
            entries[place] = change(entries[place]);
        }

        return receipt with
        {
            Entries = entries,
        };
    }

    private static IEnumerable<string> Bodies(Receipt receipt) => receipt.Entries.Select(entry => entry.Body);

    private static string? Failed(ReadOnlySpan<byte> file, string? code = null) =>
        FailedCodes(ReceiptVerifier.Check(file, code)).FirstOrDefault();

    private static string[] FailedCodes(IReadOnlyList<ReceiptCheck> checks) =>
        [.. checks.Where(check => check.State == ReceiptCheckState.Fails).Select(check => check.Code)];

    private static IEnumerable<string> Sentences(IReadOnlyList<ReceiptCheck> checks) =>
        checks.Select(check => ReceiptSentences.Of(check, Language.Vi));
}
