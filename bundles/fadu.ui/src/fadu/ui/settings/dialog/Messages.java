package fadu.ui.settings.dialog;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String SettingsDialog_title;
	public static String SettingsDialog_language;
	public static String SettingsDialog_ofSystem;
	public static String SettingsDialog_chinese;
	public static String SettingsDialog_english;
	public static String SettingsDialog_appearance;
	public static String SettingsDialog_light;
	public static String SettingsDialog_dark;
	public static String SettingsDialog_textSize;
	public static String SettingsDialog_normal;
	public static String SettingsDialog_large;
	public static String SettingsDialog_largest;
	public static String SettingsDialog_plugIns;
	public static String SettingsDialog_usualPlugIns;
	public static String SettingsDialog_browse;
	public static String SettingsDialog_note;
	public static String SettingsDialog_save;
	public static String Settings_cancel;
	public static String Settings_close;
	public static String NewStart_title;
	public static String NewStart_settings;
	public static String NewStart_data;
	public static String NewStart_byHand;
	public static String NewStart_now;
	public static String NewStart_later;
	public static String NewStart_notWritten;
	public static String OpenDataDialog_title;
	public static String OpenDataDialog_opened;
	public static String OpenDataDialog_recent;
	public static String OpenDataDialog_place;
	public static String OpenDataDialog_usual;
	public static String OpenDataDialog_folder;
	public static String OpenDataDialog_server;
	public static String OpenDataDialog_open;
	public static String ServerDialog_title;
	public static String ServerDialog_host;
	public static String ServerDialog_port;
	public static String ServerDialog_database;
	public static String ServerDialog_user;
	public static String ServerDialog_password;
	public static String ServerDialog_take;

	static {
		initializeMessages("fadu.ui.settings.dialog.messages", Messages.class);
	}

	private Messages() {
	}

}
