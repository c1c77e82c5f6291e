using System.Text;

namespace DiplomacyPortal.Web.Commands;

/// <summary>Reads a password from standard input: a line of it where it is piped, unseen keys at a terminal.</summary>
internal static class PasswordInput
{
    public static string? Read(string prompt)
    {
        if (Console.IsInputRedirected) return Console.ReadLine();
        Console.Error.Write(prompt);
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is var key && key.Key != ConsoleKey.Enter)
        {
            if (key.Key == ConsoleKey.Backspace && typed.Length > 0) typed.Length--;
            else if (!char.IsControl(key.KeyChar)) typed.Append(key.KeyChar);
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
