namespace OpenDti.Web.Data;

/// <summary>The server does not start, for a reason that its operator can read in one sentence and mend.</summary>
public sealed class StartRefusedException(string sentence, Exception? cause = null) : Exception(sentence, cause);
