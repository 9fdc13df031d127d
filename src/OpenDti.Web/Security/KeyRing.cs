using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Security;

/// <summary>
/// Keeps the data-protection keys in the database, so that every node reads the same, encrypted with AES-GCM under the installation's
/// secret, which is not in the database.
/// </summary>
public sealed class KeyRing(Databases databases, Writes writes, InstallationSecret secret, ILogger<KeyRing> log) : IXmlRepository
{
    /// <summary>A key that this secret does not open is passed over: forms opened before are refused once, nothing else is lost.</summary>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = databases.OpenShared();
        var opened = new List<XElement>();
        foreach (var key in db.ProtectionKeys.AsNoTracking())
        {
            try
            {
                opened.Add(XElement.Parse(secret.Open(key.Xml)));
            }
            catch (CryptographicException)
            {
                log.LogWarning("The protection key {Name} was sealed under another secret and is not used.", key.Name);
            }
        }

        return opened;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        var sealedXml = secret.Seal(element.ToString(SaveOptions.DisableFormatting));

        // The framework's interface is synchronous; a key is stored once in 90 days.
        writes
            .KeepAsync(
                db =>
                {
                    db.ProtectionKeys.Add(new ProtectionKey { Name = friendlyName, Xml = sealedXml });
                    return Task.CompletedTask;
                },
                CancellationToken.None
            )
            .GetAwaiter()
            .GetResult();
    }
}

/// <summary>32 random bytes that belong to the installation: the file "secret" in the data folder, readable by its owner only.</summary>
public sealed class InstallationSecret(byte[] key)
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    public static InstallationSecret In(string folder)
    {
        var file = Path.Combine(folder, "secret");
        if (!File.Exists(file))
        {
            var fresh = file + ".new";
            using (var stream = new FileStream(fresh, OwnerOnly()))
            {
                stream.Write(RandomNumberGenerator.GetBytes(32));
                stream.Flush(flushToDisk: true);
            }

            File.Move(fresh, file, overwrite: false);
        }

        return new InstallationSecret(File.ReadAllBytes(file));
    }

    public string Seal(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var packed = new byte[NonceSize + TagSize + plain.Length];
        RandomNumberGenerator.Fill(packed.AsSpan(0, NonceSize));
        using var cipher = new AesGcm(key, TagSize);
        cipher.Encrypt(packed.AsSpan(0, NonceSize), plain, packed.AsSpan(NonceSize + TagSize), packed.AsSpan(NonceSize, TagSize));
        return Convert.ToBase64String(packed);
    }

    public string Open(string sealedText)
    {
        var packed = Convert.FromBase64String(sealedText);
        var plain = new byte[packed.Length - NonceSize - TagSize];
        using var cipher = new AesGcm(key, TagSize);
        cipher.Decrypt(packed.AsSpan(0, NonceSize), packed.AsSpan(NonceSize + TagSize), packed.AsSpan(NonceSize, TagSize), plain);
        return Encoding.UTF8.GetString(plain);
    }

    private static FileStreamOptions OwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
