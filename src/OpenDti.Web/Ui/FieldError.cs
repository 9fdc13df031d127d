namespace OpenDti.Web.Ui;

/// <summary>One thing to mend: the element it is about (its id in the page; null for the page as a whole) and the sentence, the same in summary and row.</summary>
public sealed record FieldError(string? Field, string Sentence);
