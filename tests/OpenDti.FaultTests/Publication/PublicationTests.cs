using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using OpenDti.TestWorld;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.FaultTests.Publication;

/// <summary>What an office installs runs by itself: no .NET on the machine, nothing fetched from anywhere, everything in the zip that its papers name.</summary>
public sealed partial class PublicationTests(PublishedZips zips) : IClassFixture<PublishedZips>
{
    private const int ExecutableByAll = 0b001_001_001;

    [Fact]
    public async Task The_published_server_starts_without_dotnet_shows_its_first_page_and_talks_to_nobody()
    {
        using var folder = new EmptyFolder();
        await using var server = await ServerProcess.StartAsync(Published(folder.Settings()));
        using var browser = new HttpClient { BaseAddress = server.Address };

        using var first = await browser.GetAsync(new Uri("/", UriKind.Relative));
        var page = await first.Content.ReadAsStringAsync();
        using var style = await browser.GetAsync(new Uri(StylesheetUrl().Match(page).Value, UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, style.StatusCode));
        Assert.Contains("OpenDTI", page, StringComparison.Ordinal);
        Assert.Contains("Mã khởi tạo", page, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(ConnectionsElsewhere(server.Id));
    }

    [Fact]
    public async Task A_receipt_of_the_published_server_is_verified_by_the_published_tool_and_an_altered_one_is_not()
    {
        var dossier = Guid.Empty;
        using var installation = await FilledInstallation.OnSqliteAsync(async province =>
            dossier = await province.DossierInAsync(DossierState.Confirmed)
        );
        await using var server = await ServerProcess.StartAsync(Published(installation.Settings));
        using var leader = new Visitor(server.Address);
        await leader.SignInAsync(Province.UserName(Identity.LeaderOfA), Province.Password);
        using var answer = await leader.GetAsync($"/{Province.Slug}{DossierPaths.ReceiptFile(dossier)}");
        var receipt = await answer.Content.ReadAsStringAsync();
        var (whole, altered) = (Path.Combine(installation.Settings.Folder, "r.json"), Path.Combine(installation.Settings.Folder, "x.json"));
        await File.WriteAllTextAsync(whole, receipt);
        await File.WriteAllTextAsync(altered, receipt.Replace("van-ban", "van-bon", StringComparison.Ordinal));

        Assert.Equal(0, (await zips.RunToolAsync("verify", whole)).ExitCode);
        Assert.Equal(1, (await zips.RunToolAsync("verify", altered)).ExitCode);
    }

    [Fact]
    public async Task The_published_tool_scores_with_the_sets_beside_it()
    {
        var values = Path.Combine(Directory.CreateTempSubdirectory("opendti-values-").FullName, "values.csv");
        string[] set = ["score", "--set", Path.Combine("indicator-sets", "qd-922-2022-tinh.yaml")];

        var template = await zips.RunToolAsync([.. set, "--template", values]);
        var scored = await zips.RunToolAsync([.. set, "--values", values, "--format", "table"]);

        Assert.True(template.ExitCode == 0, template.Said);
        Assert.True(scored.ExitCode == 0, scored.Said);
        Directory.Delete(Path.GetDirectoryName(values)!, recursive: true);
    }

    [Fact]
    public void The_service_file_names_what_is_in_the_zip_and_may_be_run()
    {
        using var zip = zips.Open("linux-x64");
        var unit = File.ReadAllText(zips.PathOf("opendti.service"));

        var named = ProgramOfUnit().Matches(unit).Select(match => match.Groups["path"].Value).ToList();

        Assert.Equal(["opendti-server"], named);
        Assert.All(
            ["opendti/opendti-server", "opendti/opendti"],
            program => Assert.Equal(ExecutableByAll, (zip.GetEntry(program)!.ExternalAttributes >> 16) & ExecutableByAll)
        );
        var settings = OptionName().Matches(unit).Select(match => match.Value).Distinct().ToList();
        Assert.NotEmpty(settings);
        Assert.All(settings, name => Assert.Contains($"`{name}`", File.ReadAllText(zips.PathOf("CAI-DAT.md")), StringComparison.Ordinal));
    }

    [Fact]
    public void The_windows_zip_has_the_server_and_the_tool_and_no_service_of_linux()
    {
        using var zip = zips.Open("win-x64");
        var names = zip.Entries.Select(entry => entry.FullName).ToHashSet();

        Assert.Superset(
            new HashSet<string>
            {
                "opendti/opendti-server.exe",
                "opendti/opendti.exe",
                "opendti/CAI-DAT.md",
                "opendti/docs/guide/README.md",
                "opendti/indicator-sets/qd-922-2022-tinh.yaml",
            },
            names
        );
        Assert.DoesNotContain("opendti/opendti.service", names);
    }

    [Fact]
    public void The_whole_guide_with_its_pictures_is_in_the_zip_and_its_links_lead_somewhere()
    {
        var guide = Path.Combine(PublishedZips.Root, "docs", "guide");
        var wanted = Directory
            .EnumerateFiles(guide, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".png")
            .Select(file => Path.GetRelativePath(guide, file))
            .ToList();

        Assert.NotEmpty(wanted);
        Assert.All(wanted, file => Assert.True(File.Exists(zips.PathOf("docs", "guide", file)), file));
        var lost =
            from page in wanted.Where(file => file.EndsWith(".md", StringComparison.Ordinal))
            from Match link in Link().Matches(File.ReadAllText(zips.PathOf("docs", "guide", page)))
            let target = link.Groups["target"].Value
            where !target.Contains("://", StringComparison.Ordinal) && !Path.Exists(zips.PathOf("docs", "guide", target))
            select $"{page}: {target}";
        Assert.Empty(lost);
    }

    private ServerSettings Published(ServerSettings settings) => settings with { Published = zips.PathOf("opendti-server") };

    /// <summary>Connections of a process to any address that is not this machine's.</summary>
    private static IReadOnlyList<string> ConnectionsElsewhere(int process)
    {
        var sockets = Directory
            .EnumerateFileSystemEntries($"/proc/{process}/fd")
            .Select(file => new FileInfo(file).LinkTarget)
            .OfType<string>()
            .Where(target => target.StartsWith("socket:[", StringComparison.Ordinal))
            .Select(target => target["socket:[".Length..^1])
            .ToHashSet();
        Assert.NotEmpty(sockets);
        return
        [
            .. new[] { "tcp", "udp" }
                .SelectMany(table => File.ReadLines($"/proc/{process}/net/{table}").Skip(1))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(row => sockets.Contains(row[9]))
                .Select(row => new IPAddress(uint.Parse(row[2].Split(':')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture)))
                .Where(remote => !IPAddress.IsLoopback(remote) && !remote.Equals(IPAddress.Any))
                .Select(remote => remote.ToString()),
        ];
    }

    [GeneratedRegex("/assets/opendti-[0-9a-f]+\\.css", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StylesheetUrl();

    [GeneratedRegex(
        "^Exec\\w+=/opt/opendti/(?<path>\\S+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex ProgramOfUnit();

    [GeneratedRegex("OPENDTI_[A-Z_]+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OptionName();

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)[^)]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();
}
