using OpenDti.UnitTests.Documents.Receipts;

namespace OpenDti.UnitTests.Cli;

/// <summary>`opendti verify` as a process of its own.</summary>
public sealed class ToolVerifyTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("opendti-verify-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_receipt_as_it_was_given_ends_with_0_and_says_what_holds()
    {
        Write(SampleReceipt.Bytes(SampleReceipt.Whole));

        var run = Run("verify", "bien-nhan.json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        Assert.StartsWith("Đúng:  Tệp còn nguyên dạng như khi cấp. Mã tệp: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nLưu ý: 1 tiêu chí so sánh giữa các đơn vị", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nbien-nhan.json: biên nhận đúng.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("để chắc rằng không phải một tệp khác.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_printed_code_nothing_is_left_to_compare()
    {
        Write(SampleReceipt.Bytes(SampleReceipt.Whole));

        var run = Run("verify", "bien-nhan.json", "--code", SampleReceipt.Whole.Confirmation.Head, "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\nholds: The code that you gave is the receipt's.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("bien-nhan.json: the receipt holds.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_receipt_ends_with_1_and_says_where()
    {
        Write(SampleReceipt.Forged(SampleReceipt.Whole with { Unit = SampleReceipt.Whole.Unit with { Id = SampleReceipt.Group } }));

        var run = Run("verify", "bien-nhan.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "\nSAI:   Nhật ký không phải của đơn vị hoặc kỳ đánh giá ghi trên biên nhận.\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.EndsWith("bien-nhan.json: biên nhận KHÔNG đúng, 1 nội dung sai.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_or_with_one_that_is_not_there_it_was_called_wrongly()
    {
        Assert.Equal(2, Run("verify").ExitCode);
        Assert.Contains("Lệnh verify cần đúng một tệp biên nhận.", Run("verify").Errors, StringComparison.Ordinal);
        Assert.Equal(2, Run("verify", "khong-co.json").ExitCode);
    }

    private void Write(byte[] receipt) => File.WriteAllBytes(Path.Combine(folder.FullName, "bien-nhan.json"), receipt);

    private ToolRun Run(params IReadOnlyList<string> args) => ToolRun.Of(folder.FullName, args);
}
