using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using OpenDti.TestWorld;
using OpenDti.Web.Security;

namespace OpenDti.WebTests.Security;

/// <summary>The keys of the forms' tokens: in the database for every node, readable with the installation's secret only.</summary>
[Collection(Engines.Sqlite)]
public sealed class KeyRingTests(SqliteProvince province)
{
    [Fact]
    public async Task No_key_stands_readable_in_the_database()
    {
        await (await province.AsAsync(Identity.Anonymous)).OpenAsync("/sign-in");
        await using var db = province.Databases.OpenShared();

        var stored = await db.ProtectionKeys.Select(key => key.Xml).ToListAsync();

        Assert.NotEmpty(stored);
        Assert.All(stored, xml => Assert.DoesNotContain("<", xml, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keys_of_a_lost_secret_are_passed_over_instead_of_stopping_the_server()
    {
        await (await province.AsAsync(Identity.Anonymous)).OpenAsync("/sign-in");

        var own = Ring(province.Use<InstallationSecret>()).GetAllElements();
        var lost = Ring(new InstallationSecret(RandomNumberGenerator.GetBytes(32))).GetAllElements();

        Assert.NotEmpty(own);
        Assert.Empty(lost);
    }

    [Fact]
    public void The_secret_is_made_once_and_only_its_owner_may_read_it()
    {
        using var folder = new TemporaryFolder();
        var path = folder.New("data");

        var sealedText = InstallationSecret.In(path).Seal("khóa");

        Assert.Equal("khóa", InstallationSecret.In(path).Open(sealedText));
        Assert.True(
            OperatingSystem.IsWindows()
                || File.GetUnixFileMode(Path.Combine(path, "secret")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite)
        );
    }

    private KeyRing Ring(InstallationSecret secret) => new(province.Databases, province.Writes, secret, NullLogger<KeyRing>.Instance);
}
