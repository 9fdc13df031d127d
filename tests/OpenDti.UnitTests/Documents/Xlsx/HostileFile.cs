namespace OpenDti.UnitTests.Documents.Xlsx;

/// <summary>A good workbook to be made a bad one, and what the reader says to it.</summary>
internal static class HostileFile
{
    private static readonly string[] Unit = [RawWorkbook.Words("u"), RawWorkbook.Words("U"), "", RawWorkbook.Cell("3")];

    public static RawWorkbook Good => RawWorkbook.Of(KindsSet.Header, Unit);

    /// <summary>The one finding of a file, and that no more than so many bytes were taken to find it.</summary>
    public static string CodeOf(byte[] bytes, long atMost)
    {
        KindsSet.Read(Good.Bytes());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = KindsSet.Read(bytes);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(taken, 0, atMost);
        return Assert.Single(read.Findings).Code;
    }
}
