using System.Globalization;
using System.Text;

namespace OpenDti.Web.Mail;

/// <summary>A letter in plain text. Every header value is encoded, so that no text of a person can begin a header of its own.</summary>
public sealed record OutgoingMail(string Id, string To, string Subject, string Text, DateTimeOffset At)
{
    private const int MostBytesOfWord = 45;
    private const int Base64LineLength = 76;

    /// <summary>As it goes over the line (RFC 5322, RFC 2047): ASCII only, lines ended by CR LF.</summary>
    public string ToMessage(string from, string senderName)
    {
        var domain = from[(from.IndexOf('@', StringComparison.Ordinal) + 1)..];
        var date = At.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture);
        string[] head =
        [
            $"From: {Encoded(senderName)} <{from}>",
            $"To: <{To}>",
            $"Subject: {Encoded(Subject)}",
            $"Date: {date}",
            $"Message-ID: <{Id}@{domain}>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
        ];
        var body = Convert.ToBase64String(Encoding.UTF8.GetBytes(Text.ReplaceLineEndings("\r\n")));
        var lines = Enumerable.Chunk(body, Base64LineLength).Select(line => new string(line));
        return string.Join("\r\n", [.. head, "", .. lines, ""]);
    }

    /// <summary>Encoded words of at most 75 signs, never cut inside a letter.</summary>
    private static string Encoded(string text)
    {
        var words = new List<string>();
        var bytes = new List<byte>();
        Span<byte> buffer = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(buffer);
            if (bytes.Count + length > MostBytesOfWord)
            {
                words.Add(Word(bytes));
                bytes.Clear();
            }

            bytes.AddRange(buffer[..length]);
        }

        words.Add(Word(bytes));
        return string.Join("\r\n ", words);
    }

    private static string Word(List<byte> bytes) => $"=?utf-8?B?{Convert.ToBase64String([.. bytes])}?=";
}
