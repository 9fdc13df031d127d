namespace OpenDti.Documents.Xlsx;

/// <summary>The parts of a workbook contradict each other. Caught once, where the workbook is refused.</summary>
internal sealed class UnreadableWorkbookException : Exception;
