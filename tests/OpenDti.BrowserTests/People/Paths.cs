namespace OpenDti.BrowserTests.People;

/// <summary>Addresses in the first authority.</summary>
public static class Paths
{
    public const string Home = "/" + Province.Slug;
    public const string Work = Home + "/work";
    public const string Results = Home + "/results";
    public const string Rounds = Home + "/rounds";
    public const string ReceiptCheck = Home + "/receipts";

    public static string Dossier(Guid dossier) => $"{Home}/dossiers/{dossier:N}";

    /// <summary>The entry page of the first main index.</summary>
    public static string Entry(Guid dossier) => Dossier(dossier) + "/indices/nhan-thuc";

    public static string Appraisal(OpenRound round) => Board(round) + "/appraisal";

    public static string Explanations(Guid dossier) => Dossier(dossier) + "/explanations";

    public static string Source(Guid source) => $"{Home}/monitoring/sources/{source:N}";

    public static string MonitoredFile(Guid source, Guid file, Guid group) => $"{Source(source)}/files/{file:N}/groups/{group:N}";

    public static string Evidence(Guid dossier) => Dossier(dossier) + "/evidence";

    public static string Workbook(Guid dossier) => Dossier(dossier) + "/workbook";

    public static string Workbook(Guid dossier, Guid upload) => $"{Workbook(dossier)}/{upload:N}";

    public static string Assignments(Guid dossier) => Dossier(dossier) + "/assignments";

    public static string Paper(Guid dossier) => Dossier(dossier) + "/paper";

    public static string Decision(Guid dossier) => Dossier(dossier) + "/decide";

    public static string Receipt(Guid dossier) => Dossier(dossier) + "/receipt";

    public static string Board(OpenRound round) => $"{Home}/round-groups/{round.Group:N}";

    public static string Approval(OpenRound round) => Board(round) + "/approval";

    public static string GroupDeadline(OpenRound round) => Board(round) + "/deadline";

    public static string Traits(OpenRound round) => Board(round) + "/traits";

    public static string Deadline(Guid dossier) => Dossier(dossier) + "/deadline";
}
