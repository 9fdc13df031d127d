using OpenDti.Scoring;
using OpenDti.Web.Ui;

namespace OpenDti.WebTests.Evidence;

/// <summary>The quota is refused deep in a write, where nobody knows who reads: the sizes are written in the reader's language all the same.</summary>
public sealed class QuotaWordsTests
{
    [Theory]
    [InlineData(Language.Vi, "đã dùng 12,4 MB trên 2.000 MB")]
    [InlineData(Language.En, "has used 12.4 MB of 2,000 MB")]
    public void Sizes_are_written_as_the_reader_writes_them(Language language, string said)
    {
        var refusal = new Refusal("evidence.quota", FileSize.InBoth(12_400_000), FileSize.InBoth(2_000_000_000));

        Assert.Contains(said, new RefusalTexts(UiSetup.AllRefusals).Of(refusal, language), StringComparison.Ordinal);
    }
}
