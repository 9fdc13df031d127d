namespace OpenDti.Web.Ui;

/// <summary>Addresses of the pages that the foot of every page leads to.</summary>
public static class HelpPaths
{
    public const string Feedback = "/feedback";
    public const string WhatsNew = "/whats-new";

    /// <summary>The part of the address in which the feedback page learns what page somebody came from.</summary>
    public const string From = "from";
}
